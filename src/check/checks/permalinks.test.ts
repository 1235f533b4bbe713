import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { changed, goodFolder, told, type Changes } from '../testing.ts';
import { permalinks } from './permalinks.ts';

const recorded = (...addresses: string[]) => ({
  'permalinks.txt': `# Addresses.\n${addresses.join('\n')}\n`,
});

/** What is lost, leaving aside the warning about what is not recorded yet. */
async function lost(changes: Changes) {
  return (await told(permalinks, changes)).filter((line) => line.startsWith('error'));
}

test('a page that was published and is gone, with its anchors', async () => {
  const addresses = recorded(
    '/situations/shouting/',
    '/situations/shouting/#dont',
    '/stages/listen/',
  );
  expect(await lost({ ...addresses, 'situations/shouting.mdx': null })).toEqual([
    'error situations/shouting.mdx:1:1  /situations/shouting/ was published and is gone  Bring content/situations/shouting.mdx back. If it must go, add under “redirects:” in content/redirects.yaml, in place of the []: - { from: "/situations/shouting/", to: "where to go now" }. Then mend what names it: content/steps/ask.md:3, content/steps/l-leave.md:3, content/steps/l-shout.md:4, content/phrases/listen.yaml:6, content/phrases/listen.yaml:17, content/guidelines.yaml:8 and 8 more.',
  ]);
});

test('a page under a new name, or in another section, is known by its anchors or its name', async () => {
  const page = await readFile(`${goodFolder}/situations/shouting.mdx`, 'utf8');
  for (const slug of ['situations/yelling', 'stages/shouting']) {
    const [found, ...others] = await told(permalinks, {
      'situations/shouting.mdx': null,
      [`${slug}.mdx`]: page,
    });
    expect(found).toContain(
      `error ${slug}.mdx:1:1  /situations/shouting/ was published and is now /${slug}/  Name the file content/situations/shouting.mdx again. To keep the new name, add under “redirects:” in content/redirects.yaml, in place of the []: - { from: "/situations/shouting/", to: "/${slug}/" }.`,
    );
    expect(others).toEqual([]);
  }
});

test('a page that went from situations to safety: the phrases filed under it need no mending', async () => {
  const page = await readFile(`${goodFolder}/situations/shouting.mdx`, 'utf8');
  const [found = ''] = await lost({
    'situations/shouting.mdx': null,
    'safety/shouting.mdx': page,
  });
  expect(found).toMatch(/^error safety\/shouting\.mdx:1:1 .* Then mend what names it: /);
  expect(found).not.toContain('phrases/listen.yaml');
});

test('a page whose file name is no address is left to the check of files', async () => {
  expect(
    await told(permalinks, { 'situations/shouting.mdx': null, 'situations/shouting.md': '' }),
  ).toEqual([]);
});

test('a published page that is a draft now', async () => {
  expect(
    await lost({
      ...changed('stages/listen.mdx', 'order: 1', 'order: 1\ndraft: true'),
      ...recorded('/stages/listen/'),
    }),
  ).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:5:8 {2}\/stages\/listen\/ was published and is a draft now {2}Take “draft: true” out\./,
    ),
  ]);
});

test('a file of phrases that is gone takes all its phrases with it', async () => {
  expect(await lost({ 'phrases/listen.yaml': null })).toEqual([
    'error phrases/listen.yaml:1:1  this file is missing, and with it 2 phrases that were published  Bring it back: its name is that of the stage, content/stages/listen.mdx.',
  ]);
});

test('an anchor is never answered with one of another page, or with one that is some other thing', async () => {
  const found = await lost(
    changed('situations/shouting.mdx', '<Dont>\n\n- Raise your voice.\n\n</Dont>\n', ''),
  );
  expect(found).toEqual([
    'error situations/shouting.mdx:12:1  /situations/shouting/#dont was published and is gone  Bring the part <Dont> back. If it must go, add under “redirects:” in content/redirects.yaml, in place of the []: - { from: "/situations/shouting/#dont", to: "where to go now" }. Then mend what names it: content/stages/listen.mdx:16.',
  ]);
});

test('nothing is lost on a page or in a file that could not be read all through', async () => {
  expect(
    await told(permalinks, changed('situations/shouting.mdx', 'doNow: One', 'doNow: Do: one')),
  ).toEqual([]);
  expect(await told(permalinks, changed('situations/shouting.mdx', '</Dont>', '</Donts>'))).toEqual(
    [],
  );
  expect(await told(permalinks, changed('stages/listen.mdx', ' {#how}', ''))).toEqual([]);
  expect(
    await told(permalinks, changed('phrases/listen.yaml', '  - id: listen-line\n', '')),
  ).toEqual([]);
});

test('an anchor that was renamed, and the redirect that mends it', async () => {
  const renamed = {
    ...recorded('/stages/listen/#how'),
    ...changed('stages/listen.mdx', '{#how}', '{#how-to}'),
  };
  expect(await lost(renamed)).toEqual([
    'error stages/listen.mdx:10:1  /stages/listen/#how was published and is gone  Put {#how} back at the end of its heading. To keep the new name, add under “redirects:” in content/redirects.yaml, in place of the []: - { from: "/stages/listen/#how", to: "/stages/listen/#how-to" }.',
  ]);
  const redirect = {
    'redirects.yaml':
      'redirects:\n  - { from: "/stages/listen/#how", to: "/stages/listen/#how-to" }\n',
  };
  expect(await lost({ ...renamed, ...redirect })).toEqual([]);
});

test('a phrase, a step or a guideline that was renamed', async () => {
  const addresses = recorded(
    '/tools/phrases/#listen-line',
    '/tools/decision-tree/l-leave/',
    '/reference/sources/#g01',
  );
  expect(await lost(addresses)).toEqual([]);
  const found = await lost({
    ...addresses,
    ...changed('phrases/listen.yaml', 'id: listen-line', 'id: listen-upset'),
    ...changed('guidelines.yaml', 'id: G01', 'id: G09'),
    'steps/l-leave.md': null,
  });
  expect(
    found.map((line) => /^error (\S+) {2}(\S+) was published and is gone/.exec(line)?.slice(1)),
  ).toEqual([
    ['permalinks.txt:2:1', '/tools/phrases/#listen-line'],
    ['permalinks.txt:4:1', '/reference/sources/#g01'],
    ['steps/l-leave.md:1:1', '/tools/decision-tree/l-leave/'],
  ]);
});

test('an address set aside is not lost while its page is unwritten', async () => {
  expect(await lost(recorded('planned /stages/solve/'))).toEqual([]);
});

test('what is not recorded yet is told in one warning', async () => {
  const [found, ...others] = await told(permalinks, recorded('/'));
  expect(found).toMatch(
    /^warning permalinks\.txt:1:1 {2}\d+ addresses are not recorded as permanent yet: \/#situations, .* … {2}Once the names are final, run “npm run permalinks”\.$/,
  );
  expect(others).toEqual([]);
});

test('a line that is no address', async () => {
  expect(await lost(recorded('/a-z/', 'stages/listen'))).toEqual([
    'error permalinks.txt:3:1  this line is not an address  Write one address a line, such as /stages/listen/ or /stages/listen/#how; a comment starts with “# ”.',
  ]);
});

test('a new anchor of another page is not proposed, however alike its words are', async () => {
  const found = await lost({
    ...changed('stages/listen.mdx', '## How {#how}\n', ''),
    'skills/steady.mdx': '---\ntitle: Steady\n---\n\n## How to {#how-to}\n',
  });
  expect(found).toEqual([
    expect.stringContaining('{ from: "/stages/listen/#how", to: "where to go now" }'),
  ]);
});
