import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { goodFolder } from '../src/check/testing.ts';

const cli = fileURLToPath(new URL('./check.ts', import.meta.url));

function check(folder: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, '--content', folder],
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, out: stdout + stderr });
      },
    );
  });
}

test('sound content ends well', async () => {
  expect(await check(goodFolder)).toEqual({ code: 0, out: 'Content checked: nothing amiss.\n' });
});

test('an error ends badly, and names the file so that a terminal can open it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steady-check-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(goodFolder, folder, { recursive: true });
  await writeFile(join(folder, 'sections.yaml'), 'sections: none\n');
  const { code, out } = await check(folder);
  expect(code).toBe(1);
  expect(out).toContain(
    `${folder}/sections.yaml:1:11  “sections” must be a list  Write it as sections: [none], or each item on a line of its own after a hyphen and a space. The sections, in the order of the menu.`,
  );
});

test('a folder that is not there is said in one sentence', async () => {
  expect(await check('no-such-folder')).toEqual({
    code: 1,
    out: 'There is no folder “no-such-folder” to check. Run this where content/ is, or name it: --content <folder>\n',
  });
});
