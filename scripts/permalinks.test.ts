import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { goodFolder } from '../src/check/testing.ts';

const script = fileURLToPath(new URL('./permalinks.ts', import.meta.url));

test('new addresses are added, and one that is gone stays recorded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steady-permalinks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(goodFolder, folder, { recursive: true });
  const record = async () =>
    (await promisify(execFile)(process.execPath, [script, '--content', folder])).stdout;
  const recorded = () => readFile(join(folder, 'permalinks.txt'), 'utf8');
  await record();

  const page = '---\ntitle: Move to a fix\n---\n\n## Options {#options}\n';
  await writeFile(join(folder, 'stages/solve.mdx'), page);
  await rm(join(folder, 'steps/l-leave.md'));
  expect(await record()).toMatch(
    /^\+ \/stages\/solve\/\n\+ \/stages\/solve\/#options\n2 added; \d+ addresses are published\.\n$/,
  );
  const lines = (await recorded()).split('\n');
  expect(lines).toContain('/stages/solve/');
  expect(lines).not.toContain('planned /stages/solve/');
  expect(lines).toContain('/tools/decision-tree/l-leave/');
  expect(await record()).toMatch(/^0 added/);
});
