/** The map of the decision tree as a picture of its own. */
import type { APIRoute } from 'astro';
import { stepMapSvg } from '../../../playbook/step-map.ts';

export const GET: APIRoute = async () =>
  new Response(await stepMapSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
