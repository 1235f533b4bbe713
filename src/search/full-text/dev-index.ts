/** Serves the full-text index in `astro dev`: made from the dev server's own pages when it is first asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { crawl } from './crawl.ts';
import { indexPages, type BundleFile } from './pagefind-index.ts';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/**
 * Answers requests for /pagefind/*. After a change in the project the index is made again when asked for.
 * @param base the path the site is served under
 */
export function serveDevIndex(server: ViteDevServer, base: string): void {
  let made: Promise<BundleFile[]> | undefined;
  server.watcher.on('all', () => (made = undefined));
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    if (path === undefined) {
      next();
      return;
    }
    made ??= crawl(`http://${request.headers.host ?? ''}`, base).then(indexPages);
    made
      .then((files) => send(files, path, response))
      .catch((error: unknown) => {
        made = undefined;
        next(error);
      });
  });
}

function send(
  files: readonly BundleFile[],
  path: string,
  response: ServerResponse<IncomingMessage>,
): void {
  const file = files.find((one) => one.path === path);
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(file?.content);
}
