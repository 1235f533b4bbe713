import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexFolder, indexPages } from './pagefind-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page =
  '<html lang="en-GB"><body><main data-pagefind-body><h1>A</h1><p>Breathe out.</p></main></body></html>';

test('the index holds what the site needs, and nothing of what it does not', async () => {
  const paths = (await indexPages([{ url: '/a/', content: page }])).map(({ path }) => path);
  expect(paths).toContain('pagefind.js');
  expect(paths).toContain('pagefind-worker.js');
  expect(paths.some((path) => path.startsWith('fragment/'))).toBe(true);
  expect(paths.filter((path) => /ui|highlight|unknown/.test(path))).toEqual([]);
});

test('a folder without a page is an error, not an empty search', async () => {
  mkdirSync(join(folder, 'empty'));
  await expect(indexFolder(join(folder, 'empty'))).rejects.toThrow('could not be made');
});

test('a folder with a page is indexed', async () => {
  writeFileSync(join(folder, 'index.html'), page);
  expect((await indexFolder(folder)).length).toBeGreaterThan(4);
});
