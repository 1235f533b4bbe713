import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent, checkFiles, localDay } from './check-content.ts';
import { changed, contentWith, goodFolder, today, type Changes } from './testing.ts';

// Whoever adds a file or a key that content must have adds it to fixtures/good/ too; new addresses are recorded with
// node scripts/permalinks.ts --content src/source/fixtures/good
test('sound content has no findings', async () => {
  expect(await checkContent(goodFolder, today)).toEqual([]);
});

test('the content of this playbook can be judged', async () => {
  for (const { file, line, column, problem, advice } of await checkContent('content', today)) {
    expect(file).not.toBe('');
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect([problem, advice]).not.toContain('');
  }
});

test('a file that cannot be read hides no fault in another, nor the other faults in itself', async () => {
  const findings = await checkFiles(
    contentWith({
      ...changed('sections.yaml', 'title: Situations', 'title: "Situations'),
      ...changed(
        'situations/shouting.mdx',
        'ifThatFails: stages/listen',
        'ifThatFails: stages/lisen',
      ),
      ...changed('stages/listen.mdx', 'Let them finish.', '<Slip>\n\nLet them simply finish.'),
    }),
    today,
  );
  expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'permalinks.txt:1 permalink',
    'sections.yaml:3 yaml-syntax',
    'situations/shouting.mdx:7 reference',
    'stages/listen.mdx:11 page-syntax',
    'stages/listen.mdx:13 banned-word',
  ]);
});

const shouting = 'situations/shouting.mdx';

/** One mistake in a file that much else refers to. */
test.each<[string, Changes, string]>([
  [
    'a colon in a title',
    changed(shouting, 'title: They', 'title: Now: they'),
    `${shouting}:2 yaml-syntax`,
  ],
  [
    'a colon in what to do now',
    changed(shouting, 'doNow: One', 'doNow: Do: one'),
    `${shouting}:5 yaml-syntax`,
  ],
  [
    'front matter not closed',
    changed(shouting, '\n---\n\n<Dont>', '\n\n<Dont>'),
    `${shouting}:12 yaml-syntax`,
  ],
  [
    'front matter closed by two hyphens',
    changed(shouting, '\n---\n\n<Dont>', '\n--\n\n<Dont>'),
    `${shouting}:11 yaml-syntax`,
  ],
  [
    'front matter not opened',
    changed(shouting, '---\ntitle', 'title'),
    `${shouting}:1 yaml-syntax`,
  ],
  ['a tab', changed(shouting, 'doNow:', '\tdoNow:'), `${shouting}:5 yaml-syntax`],
  [
    'a bracket lost',
    changed(shouting, 'guidelines: [G01]', 'guidelines: G01]'),
    `${shouting}:8 schema`,
  ],
  [
    'a colon in the question of a step',
    changed('steps/risk.md', 'ask: Is', 'ask: Now: is'),
    'steps/risk.md:2 yaml-syntax',
  ],
  [
    'a step not closed',
    changed('steps/l-shout.md', 'l-leave }\n---\n', 'l-leave }\n'),
    'steps/l-shout.md:6 yaml-syntax',
  ],
  [
    'the line of an id lost',
    changed('guidelines.yaml', '  - id: G02\n', ''),
    'guidelines.yaml:9 yaml-syntax',
  ],
  [
    'the id of a phrase lost',
    changed('phrases/listen.yaml', '  - id: listen-line\n', ''),
    'phrases/listen.yaml:8 yaml-syntax',
  ],
  [
    'a part misspelt',
    changed('stages/listen.mdx', '<Why>', '<Wyh>'),
    'stages/listen.mdx:24 page-syntax',
  ],
  ['an anchor lost', changed('stages/listen.mdx', ' {#how}', ''), 'stages/listen.mdx:13 heading'],
  ['a page gone', { [shouting]: null }, `${shouting}:1 permalink`],
  [
    'a page with another ending',
    { [shouting]: null, 'situations/shouting.md': '' },
    'situations/shouting.md:1 file',
  ],
  ['a step gone', { 'steps/l-leave.md': null }, 'steps/l-leave.md:1 permalink'],
  ['a file of phrases gone', { 'phrases/listen.yaml': null }, 'phrases/listen.yaml:1 permalink'],
  ['a data file gone', { 'guidelines.yaml': null }, 'guidelines.yaml:1 file'],
])('%s is one mistake, and gives one finding', async (_, changes, expected) => {
  const findings = await checkFiles(contentWith(changes), today);
  expect(findings.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual([
    expected,
  ]);
});

test('line ends of Windows and a byte order mark are no mistakes', async () => {
  const windows = [...contentWith({})].map(([path, text]): [string, string] => [
    path,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ]);
  expect(await checkFiles(new Map(windows), today)).toEqual([]);
});

test('a day is the day on the editor’s own clock', () => {
  expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});

/** Pieces that mean something in YAML, in Markdown or in MDX, so that chance hits what matters. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '---\n',
      '\n',
      '\n\n',
      ': ',
      '- ',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '{#',
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '|',
      '>-\n',
      '&a',
      '*a',
      '!!',
      '%',
      '#',
      '## ',
      '`',
      '~~~\n',
      '\r\n',
      '\uFEFF',
      '![',
      '](',
      '/',
      '<Dont>',
      '</Dont>',
      '<Say ids="',
      'import ',
      'export ',
      '__proto__: ',
    ),
    fc.constantFrom(
      'title',
      'say',
      'options',
      'phrases',
      'slots',
      'guidelines',
      'draft: true\n',
      'null',
      '2026-13-45',
      '1e999',
      '😀',
      'a b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  ),
  { maxLength: 40 },
);
const anyText = pieces.map((found) => found.join(''));
const anyFile = fc.constantFrom(
  'index.mdx',
  'stages/listen.mdx',
  'steps/risk.md',
  'steps/l-shout.md',
  'phrases/listen.yaml',
  'guidelines.yaml',
  'organisation.yaml',
  'countries.yaml',
  'claims.yaml',
  'scenarios.yaml',
  'alias-answers.yaml',
  'step-rules.yaml',
  'redirects.yaml',
  'sections.yaml',
  'permalinks.txt',
  'words.txt',
  'stray.md',
);

test('whatever an editor writes, the checker answers with findings', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anyText, fc.boolean(), async (file, text, isFramed) => {
      const framed = isFramed ? `---\ntitle: ${text}\n---\n${text}` : text;
      const findings = await checkFiles(contentWith({ [file]: framed }), today);
      for (const { line, column, advice } of findings) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(advice).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);
