/** YAML that cannot be read: in front matter or in a data file. */
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Place } from '../../source/positions.ts';
import type { Entry } from '../../source/content.ts';
import type { MarkFault } from '../../source/front-matter.ts';
import { quotedLine } from '../suggest/quoted-line.ts';
import type { YamlFault } from '../../source/yaml-faults.ts';

export const yamlSyntaxRule = 'yaml-syntax';
const rule = yamlSyntaxRule;

/** A hyphen that was meant to start a line of a list. */
const noSpace = /^\s*-[^\s-]/;
/** How many lines the value of a key takes at most, for two keys to be neighbours. */
const longestValue = 12;

/** From the words of the `yaml` package to an editor's; the first that matches. {write} shows the line in quotes. */
const translations: [RegExp, problem: string, advice: string][] = [
  [
    /Missing closing/,
    'a quotation mark is opened here and never closed',
    'Add the closing mark. For an apostrophe in a text use ’.{write}',
  ],
  [
    /and end with a/,
    'a bracket is opened here and never closed',
    'Add the closing bracket.{write}',
  ],
  [/^DUPLICATE_KEY/, 'this key stands here twice', 'Keep one of the two.'],
  [/^TAB_AS_INDENT/, 'this line starts with a tab', 'Use spaces to indent, never tabs.'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'this text has a colon in it, which means something else here',
    'Put the text in straight quotes.{write}',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|Implicit map keys/,
    'this line is not “key: value”',
    'Put a colon and a space after the key, line the text up under what it belongs to, or take it out.',
  ],
  [
    /^BAD_INDENT/,
    'this line is indented differently from its neighbours',
    'Line it up with the lines around it, with spaces.',
  ],
  [
    /^MULTIPLE_DOCS/,
    'a line of three hyphens stands in the middle',
    'Take the --- out of the data.',
  ],
  [
    /^NON_STRING_KEY/,
    'what stands before this colon is not a plain word',
    'Put the whole text in straight quotes.{write}',
  ],
  [
    /^BAD_DQ_ESCAPE/,
    'a backslash in quotes means something else here',
    'Take out the backslash, or use single quotes.',
  ],
  [
    /^(BAD_SCALAR_START|BAD_ALIAS|BAD_DIRECTIVE|TAG_RESOLVE_FAILED|MISSING_CHAR)/,
    'this text starts with a mark that means something else here',
    'Put the text in straight quotes.{write}',
  ],
  [
    /^UNEXPECTED_TOKEN/,
    'this does not belong here',
    'Put text that holds " { } [ ] or a colon in straight quotes, or take out the mark that is too many.{write}',
  ],
  [
    /^/,
    'this cannot be read',
    'Compare it with a neighbouring file: colons, hyphens, quotes, indents.',
  ],
];

export const yamlSyntax: Check = (content) =>
  content.entries.flatMap((entry) =>
    // What follows a line of hyphens that is missing was guessed at.
    entry.frontMatter?.fault ? marks(entry, entry.frontMatter.fault) : faults(entry),
  );

/** The lines of hyphens around front matter. */
function marks({ place }: Entry, { kind, offset, instead }: MarkFault): Finding[] {
  const at = place(offset);
  if (instead !== undefined)
    return [
      error(
        rule,
        at,
        `“${instead}” is not the line of three hyphens that belongs here`,
        `Write three hyphens: --- on a line of their own${kind === 'none' ? ', before the keys' : ', after the last key'}.`,
      ),
    ];
  return kind === 'none'
    ? [
        error(
          rule,
          at,
          'the file does not start with front matter',
          'Start it with a line of three hyphens (---), then the keys, then --- again.',
        ),
      ]
    : [
        error(
          rule,
          at,
          'the front matter is not closed',
          'Add a line of three hyphens (---) here, after the last key.',
        ),
      ];
}

/** One finding a line: what else the parser says about a line follows from the first. */
function faults(entry: Entry): Finding[] {
  const lines = new Set<number>();
  return withoutRuns(entry).flatMap(({ reason, offset, run }) => {
    const at = entry.place(offset);
    if (lines.has(at.line)) return [];
    lines.add(at.line);
    if (run !== undefined)
      return [
        error(
          rule,
          at,
          `from here on, keys stand here twice: ${run.join(', ')}`,
          'The line that starts the next item is missing above, such as “- id: …”. Bring it back.',
        ),
      ];
    return [told(entry, at, reason)];
  });
}

function told({ text }: Entry, at: Place, reason: string): Finding {
  const written = text.split(/\r?\n/);
  const line = written[at.line - 1] ?? '';
  const slip = [at.line, at.line - 1].find((number) => noSpace.test(written[number - 1] ?? ''));
  if (slip !== undefined && !reason.startsWith('DUPLICATE_KEY'))
    return error(
      rule,
      { ...at, line: slip, column: (written[slip - 1] ?? '').search(/-/) + 1 },
      'this hyphen has no space after it',
      'Put one space after the hyphen: “- text”.',
    );
  if (/^\s*\*\s/.test(line))
    return error(
      rule,
      at,
      'a list starts its lines with a hyphen here, not with a star',
      `Write: - ${line.replace(/^\s*\*\s+/, '')}`,
    );
  const emptyList = [at.line, /^\s*-\s/.test(line) ? at.line - 1 : at.line].find((number) =>
    /^\s*[\w-]+:\s*\[\]\s*$/.test(written[number - 1] ?? ''),
  );
  if (emptyList !== undefined)
    return error(
      rule,
      { ...at, line: emptyList, column: 1 },
      'this list is said to be empty, and goes on below',
      `Take the [] out. Write: ${(written[emptyList - 1] ?? '').replace(/\s*\[\]\s*$/, '').trim()}`,
    );
  if (/^BLOCK_AS_IMPLICIT_KEY/.test(reason) && !/^\s*(- +)?[\w-]+:\s.*:(\s|$)/.test(line))
    return error(
      rule,
      at,
      'the line after this one is indented too far',
      'Line it up with the keys around it, with spaces.',
    );
  const [, key, value] = /^\s*([\w-]+):([^\s:].*)$/.exec(line) ?? [];
  if (key !== undefined && value !== undefined)
    return error(
      rule,
      at,
      'the colon in this line has no space after it',
      `Write: ${key}: ${value}`,
    );
  const [, problem, advice] = translations.find(([pattern]) => pattern.test(reason)) ?? [
    '',
    '',
    '',
  ];
  const right = /and end with a/.test(reason) ? closedLine(line) : quotedLine(line);
  return error(
    rule,
    at,
    problem,
    advice.replace('{write}', () => (right === undefined ? '' : ` Write: ${right}`)).trim(),
  );
}

/** A line with the bracket it lacks at its end; undefined where the list goes on below. */
function closedLine(line: string): string | undefined {
  if (!/:\s*\[[^\]]*[^,\s\]]\s*$/.test(line)) return undefined;
  return `${line.trim()}]`;
}

/**
 * Where the line that starts an item is lost, each key below it stands in the item above as well. That is one mistake:
 * the first of such a run carries the keys of all.
 */
function withoutRuns(entry: Entry): (YamlFault & { run?: string[] })[] {
  const found: (YamlFault & { run?: string[] })[] = [];
  let last: { line: number; indent: number } | undefined;
  for (const fault of entry.yaml.faults) {
    const { line, column } = entry.place(fault.offset);
    const isTwice = fault.reason.startsWith('DUPLICATE_KEY') && column > 1;
    const before = found.at(-1);
    if (isTwice && before && last?.indent === column && line - last.line < longestValue) {
      before.run = [...(before.run ?? [keyAt(entry, before.offset)]), keyAt(entry, fault.offset)];
    } else found.push({ ...fault });
    last = isTwice ? { line, indent: column } : undefined;
  }
  return found;
}

function keyAt({ text }: Entry, offset: number): string {
  return /^[\w-]+/.exec(text.slice(offset))?.[0] ?? '';
}
