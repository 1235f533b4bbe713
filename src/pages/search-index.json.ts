/** The part of the search index that the first answers come from. */
import type { APIRoute } from 'astro';
import { searchIndex } from './_search-index.ts';

export const GET: APIRoute = async () => Response.json((await searchIndex()).first);
