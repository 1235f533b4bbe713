/** The part of the search index that is loaded behind the first. */
import type { APIRoute } from 'astro';
import { searchIndex } from './_search-index.ts';

export const GET: APIRoute = async () => Response.json((await searchIndex()).rest);
