import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
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
    'error permalinks.txt:2:1  /situations/shouting/ was published and is gone  Bring it back, or add a redirect to content/redirects.yaml: from: /situations/shouting/, to: …',
    expect.stringMatching(
      /^error permalinks\.txt:3:1 {2}\/situations\/shouting\/#dont was published and is gone/,
    ),
  ]);
});

test('an anchor that was renamed, and the redirect that mends it', async () => {
  const renamed = {
    ...recorded('/stages/listen/#how'),
    ...changed('stages/listen.mdx', '{#how}', '{#how-to}'),
  };
  expect(await lost(renamed)).toEqual([
    'error permalinks.txt:2:1  /stages/listen/#how was published and is gone  Bring it back, or add a redirect to content/redirects.yaml: from: /stages/listen/#how, to: /stages/listen/#how-to',
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
    found.map((line) => /txt:(\d+):1 {2}(\S+) was published and is gone/.exec(line)?.slice(1)),
  ).toEqual([
    ['2', '/tools/phrases/#listen-line'],
    ['3', '/tools/decision-tree/l-leave/'],
    ['4', '/reference/sources/#g01'],
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
