/** Adds the full-text index to the site: written next to the built pages, and served in `astro dev`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveDevIndex } from '../../src/search/full-text/dev-index.ts';
import { indexFolder } from '../../src/search/full-text/pagefind-index.ts';

/** The build fails where the index cannot be made. */
export function searchIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'steady-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => serveDevIndex(server, base),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await indexFolder(folder);
        for (const { path, content } of files) {
          const file = join(folder, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`full-text index written: ${String(files.length)} files`);
      },
    },
  };
}
