/** The site of another workplace: this one’s content with changes, built and served for a test. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import { listen } from '../../scripts/server/listen.ts';
import { siteServer } from '../../scripts/server/site-server.ts';

/** What a build reads. */
const sources = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A YAML file of content/, and what is done to it, whatever it says at this workplace. */
export type Change = readonly [file: string, change: (document: Document) => void];

export interface Workplace {
  /** The folder of the built site. */
  folder: string;
  /** Where it is served, with a slash at the end. */
  address: string;
  close: () => void;
}

/**
 * Builds in a copy of the project, so that no other test sees the change.
 * @param name of the folder for the copy; each must be used by one test file only
 * @throws when the build fails
 */
export async function buildWorkplace(name: string, changes: readonly Change[]): Promise<Workplace> {
  const copy = resolve('.build', `workplace-${name}`);
  rmSync(copy, { recursive: true, force: true });
  for (const source of sources) cpSync(source, `${copy}/${source}`, { recursive: true });
  linkModules(`${copy}/node_modules`);
  for (const [file, change] of changes) {
    const path = `${copy}/content/${file}`;
    const document = parseDocument(readFileSync(path, 'utf8'));
    change(document);
    writeFileSync(path, String(document));
  }
  await promisify(execFile)(process.execPath, [resolve('node_modules/.bin/astro'), 'build'], {
    cwd: copy,
    env: { ...process.env, STEADY_ADDRESS: 'https://steady.example.org/' },
  });
  const folder = `${copy}/dist`;
  const server = siteServer(folder, '/');
  const port = await listen(server, 0, () => undefined);
  return {
    folder,
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Each package is linked on its own: what a build keeps between builds stays its own. */
function linkModules(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), `${folder}/${name}`);
  }
}
