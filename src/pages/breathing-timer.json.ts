/** What the breathing timer shows, for the pages over which it is opened. */
import type { APIRoute } from 'astro';
import { timerWords } from '../playbook/breathing.ts';
import { currentPlaybook } from '../playbook/current.ts';

export const GET: APIRoute = async () => Response.json(timerWords(await currentPlaybook()));
