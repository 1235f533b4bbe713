/** Puts the hashes of inline code, which Astro writes into each page, into the same policy in _headers. */
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allHashes, withHashes } from '../server/policy.ts';

/** An integration that runs after the build: one header must allow what any page of the site needs. */
export function headersIntegration(): AstroIntegration {
  return {
    name: 'steady:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).map((file) =>
          readFile(`${folder}/${file}`, 'utf8'),
        );
        const hashes = allHashes(await Promise.all(pages));
        const headers = await readFile(`${folder}/_headers`, 'utf8');
        await writeFile(`${folder}/_headers`, withHashes(headers, hashes));
      },
    },
  };
}
