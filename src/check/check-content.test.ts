import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent, checkFiles, localDay } from './check-content.ts';
import { changed, contentWith, goodFolder, today } from './testing.ts';

// Whoever adds a file or a key that content must have adds it to fixtures/good/ too; new addresses are recorded with
// node src/check/record-permalinks.ts --content src/check/fixtures/good
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
  'phrases/listen.yaml',
  'guidelines.yaml',
  'organisation.yaml',
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
