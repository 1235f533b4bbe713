/**
 * Serves a built site on this machine: `node scripts/serve.ts [folder] [--base /playbook/] [--port 4321]`.
 * The folder is dist/ and the base that of the published address, unless said otherwise.
 */
import { parseArgs } from 'node:util';
import { baseOf, siteAddress } from './site-address.ts';
import { listen } from './server/listen.ts';
import { siteServer } from './server/site-server.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});

try {
  const base = values.base ?? baseOf(siteAddress());
  const server = siteServer(positionals[0] ?? 'dist', base);
  const port = await listen(server, Number(values.port), (taken, next) => {
    console.log(`Port ${String(taken)} is taken by another program. Trying ${String(next)}.`);
  });
  console.log(`Steady is at http://localhost:${String(port)}${base} (stop it with Ctrl+C).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
