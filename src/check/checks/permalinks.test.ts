import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { permalinks } from './permalinks.ts';

test('a page that was published and is gone, with its anchors', async () => {
  const found = await told(permalinks, { 'situations/shouting.mdx': null });
  expect(found).toContain(
    'error permalinks.txt:15:1  /situations/shouting/ was published and is gone  Bring it back, or add a redirect to content/redirects.yaml: from: /situations/shouting/, to: …',
  );
  expect(found.filter((line) => line.includes('/situations/shouting/#'))).toHaveLength(5);
});

test('an anchor that was renamed, and the redirect that mends it', async () => {
  const renamed = changed('stages/listen.mdx', '{#how}', '{#how-to}');
  expect(await told(permalinks, renamed)).toEqual([
    'warning permalinks.txt:1:1  1 address is not recorded as permanent yet: /stages/listen/#how-to  Once the names are final, run “npm run permalinks”.',
    'error permalinks.txt:23:1  /stages/listen/#how was published and is gone  Bring it back, or add a redirect to content/redirects.yaml: from: /stages/listen/#how, to: /stages/listen/#how-to',
  ]);
  const redirect = { 'redirects.yaml': 'redirects:\n  - { from: "/stages/listen/#how", to: "/stages/listen/#how-to" }\n' };
  expect(await told(permalinks, { ...renamed, ...redirect })).toEqual([expect.stringMatching(/^warning .* 1 address is not recorded/)]);
});

test('a phrase or a step that was renamed', async () => {
  expect(await told(permalinks, changed('phrases/listen.yaml', 'id: listen-line', 'id: listen-upset'))).toContain(
    'error permalinks.txt:31:1  /tools/phrases/#listen-line was published and is gone  Bring it back, or add a redirect to content/redirects.yaml: from: /tools/phrases/#listen-line, to: …',
  );
  expect(await told(permalinks, { 'steps/l-leave.md': null })).toEqual([expect.stringMatching(/^error permalinks\.txt:27:1 .*\/tools\/decision-tree\/l-leave\/ was published and is gone/)]);
});

test('an address set aside is not lost while its page is unwritten, and is recorded once it is written', async () => {
  expect(await told(permalinks, {})).toEqual([]);
  const page = '---\ntitle: Move to a fix\ndescription: Options.\norder: 2\nreviewed: 2026-11-01\n---\n';
  expect(await told(permalinks, { 'stages/solve.mdx': page })).toEqual([
    'warning permalinks.txt:1:1  1 address is not recorded as permanent yet: /stages/solve/  Once the names are final, run “npm run permalinks”.',
  ]);
});

test('a line that is no address', async () => {
  expect(await told(permalinks, changed('permalinks.txt', '/a-z/', '/a-z/\nstages/listen'))).toEqual([
    'error permalinks.txt:5:1  this line is not an address  Write one address a line, such as /stages/listen/ or /stages/listen/#how; a comment starts with “# ”.',
  ]);
});
