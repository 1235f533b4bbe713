/** Serves a built site as a static host would: compressed, with its `_headers`, its cache rules and its own 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheRule } from './cache-rule.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { locate } from './locate.ts';

/**
 * A server for a build, not yet listening.
 * @param folder the folder that `astro build` wrote
 * @param base the path the site is published under: `/` or `/playbook/`. `_headers` paths are within the site.
 * @throws when the folder holds no built site, or its `_headers` cannot be read
 */
export function siteServer(folder: string, base: string): Server {
  if (!isFile(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  }
  const rules = existsSync(join(folder, '_headers'))
    ? parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
    : [];
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const compress = compression();

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const answer = locate(request.url ?? '/', base, (path) => isFile(join(folder, decode(path))));
    const path = answer.kind === 'file' ? answer.path : '/404.html';
    response.setHeader('Cache-Control', cacheRule(path));
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);

    // compression's types speak of Express, but it asks no more of a request than node:http gives.
    compress(request as never, response as never, () => {
      if (answer.kind === 'file') {
        request.url = answer.path;
        files(request, response);
      } else if (answer.kind === 'moved') {
        response.writeHead(301, { Location: answer.to }).end();
      } else {
        notFound(join(folder, '404.html'), response);
      }
    });
  });
}

function notFound(page: string, response: ServerResponse): void {
  response.statusCode = 404;
  if (isFile(page)) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(page));
  } else {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found.');
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
