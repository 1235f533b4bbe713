/** All steps, for the widget to move between them without a new page. */
import type { APIRoute } from 'astro';
import { currentPlaybook } from '../../../playbook/current.ts';
import { treeView } from '../../../playbook/steps.ts';

export const GET: APIRoute = async () => Response.json(treeView(await currentPlaybook()));
