import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { files } from './files.ts';

test('a file that nothing reads is told where it belongs', async () => {
  expect(await told(files, { 'stages/solve.md': '' })).toEqual([
    'error stages/solve.md:1:1  nothing reads this file  Files in stages/ end in .mdx and stand right in that folder.',
  ]);
  expect(await told(files, { 'situation/rude.mdx': '' })).toEqual([
    'error situation/rude.mdx:1:1  nothing reads this file  Did you mean the folder “situations”?',
  ]);
  expect(await told(files, { 'section.yaml': '' })).toEqual([
    'error section.yaml:1:1  nothing reads this file  Did you mean “sections.yaml”?',
  ]);
});

test('a file name that cannot be an address', async () => {
  expect(await told(files, { 'stages/After call.mdx': '---\n---\n' })).toEqual([
    'error stages/After call.mdx:1:1  the file name “After call” must be lower-case letters, digits and single hyphens, such as listen-start  Rename it to after-call.mdx: its name is part of its address.',
  ]);
});

test('a file that the site cannot do without', async () => {
  expect(await told(files, { 'organisation.yaml': null })).toEqual([
    'error organisation.yaml:1:1  this file is missing  Bring it back from an earlier version: the site cannot be built without it.',
  ]);
});
