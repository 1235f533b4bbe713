/** In `astro dev`: what somebody changes in the content folder is seen at once. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../src/source/content-folder.ts';

/** An integration that lets the site forget the content it has read, and loads the page in the browser again. */
export function contentChangesIntegration(): AstroIntegration {
  const folder = resolve(contentFolder) + sep;
  return {
    name: 'steady:content-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(folder)) return;
          // src/playbook/current.ts listens.
          for (const { hot } of Object.values(server.environments)) {
            hot.send('steady:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
