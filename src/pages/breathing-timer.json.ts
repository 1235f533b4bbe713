/** What the breathing timer shows, for the pages over which it is opened. */
import type { APIRoute } from 'astro';
import { timerWords } from '../playbook/breathing.ts';

export const GET: APIRoute = async () => Response.json(await timerWords());
