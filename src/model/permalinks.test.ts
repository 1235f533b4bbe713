import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  lostPermalinks,
  plannedSlugs,
  publishedAddresses,
  readPermalinks,
  redirectFault,
  unrecordedAddresses,
  withRecorded,
} from './permalinks.ts';

const content = {
  pages: [
    { slug: 'index', anchors: ['danger'] },
    { slug: 'stages/listen', anchors: ['how'] },
  ],
  phrases: ['listen-start'],
  steps: ['risk'],
  cited: ['G23', 'X01', 'a1'],
};

test('pages, anchors, sections and steps have addresses; phrases and guidelines once their page is written', () => {
  expect([...publishedAddresses(content)].sort()).toEqual([
    '/',
    '/#danger',
    '/a-z/',
    '/search/',
    '/stages/',
    '/stages/listen/',
    '/stages/listen/#how',
    '/tools/decision-tree/map/',
    '/tools/decision-tree/risk/',
  ]);
  const pages = [
    { slug: 'tools/phrases', anchors: [] },
    { slug: 'reference/sources', anchors: [] },
  ];
  const published = publishedAddresses({ ...content, pages });
  expect(published).toContain('/tools/phrases/#listen-start');
  expect(published).toContain('/reference/sources/#g23');
});

test('comments and empty lines are passed over, what is no address is named', () => {
  const read = readPermalinks([
    '# A comment',
    '',
    '/stages/',
    'planned /stages/x/',
    '#how',
    'stages/listen',
    'planned',
  ]);
  expect(read.permalinks).toEqual([
    { address: '/stages/', planned: false, line: 3 },
    { address: '/stages/x/', planned: true, line: 4 },
  ]);
  expect(read.unreadable).toEqual([5, 6, 7]);
  expect(plannedSlugs(read.permalinks)).toEqual(['stages/x']);
});

test('an address is lost when neither it nor its page leads anywhere', () => {
  const { permalinks } = readPermalinks([
    '/a/',
    '/a/#one',
    '/b/',
    '/b/#two',
    '/c/#three',
    'planned /d/',
  ]);
  const redirects = [
    { from: '/b/', to: '/a/' },
    { from: '/c/#three', to: '/a/' },
  ];
  const lost = lostPermalinks(permalinks, new Set(['/a/']), redirects);
  expect(lost.map(({ address }) => address)).toEqual(['/a/#one']);
});

test('recording adds, sorts, turns planned lines into plain ones, and forgets nothing', () => {
  const lines = ['# Head', '/gone/', 'planned /new/', 'planned /later/', ''];
  expect(withRecorded(lines, new Set(['/new/', '/a/']))).toBe(
    '# Head\n/a/\n/gone/\nplanned /later/\n/new/\n',
  );
});

test('whatever was recorded stays, and recording twice changes nothing', () => {
  const address = fc.stringMatching(/^\/([a-z0-9-]{1,5}\/){0,2}(#[a-z0-9-]{1,5})?$/);
  const recorded = fc.array(fc.tuple(fc.boolean(), address));
  fc.assert(
    fc.property(recorded, fc.array(address), (lines, now) => {
      const before = lines.map(([planned, at]) => (planned ? `planned ${at}` : at));
      const published = new Set(now);
      const after = withRecorded(before, published).split('\n');
      const { permalinks } = readPermalinks(after);
      const addresses = permalinks.map(({ address: at }) => at);
      expect(addresses).toEqual(expect.arrayContaining(lines.map(([, at]) => at)));
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(unrecordedAddresses(permalinks, published)).toEqual([]);
      expect(withRecorded(after, published).split('\n')).toEqual(after);
    }),
  );
});

test('a redirect is straight, to something that is there', () => {
  const published = new Set(['/a/', '/a/#x', '/b/', '/b/#y']);
  const fault = (from: string, to: string, ...others: { from: string; to: string }[]) =>
    redirectFault({ from, to }, [{ from, to }, ...others], published);
  expect(fault('/old/', '/a/')).toBeUndefined();
  expect(fault('/old/#x', '/b/#y')).toBeUndefined();
  expect(fault('/a/#old', '/a/#x')).toBeUndefined();
  expect(fault('/a/#old', '/b/#y')).toBe('leaves its page');
  expect(fault('/a/', '/b/')).toBe('still there');
  expect(fault('/old/', '/nowhere/')).toBe('nowhere');
  expect(fault('/old/', '/old/')).toBe('loop');
  expect(fault('/old/', '/mid/', { from: '/mid/', to: '/a/' })).toBe('chain');
});
