/** Keys that are unknown or missing, and values of the wrong kind: judged by the schemas in model/. */
import type * as z from 'zod';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean, nearest } from '../suggest/did-you-mean.ts';
import type { Entry } from '../../source/content.ts';
import { kinds } from '../../source/kinds.ts';
import { isInCurlyQuotes, quoted, quotedLine } from '../suggest/quoted-line.ts';
import { descriptionAt, isRequired, keysAt } from '../read/schema-help.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import type { Path } from '../../source/yaml.ts';

const rule = 'schema';

export const schema: Check = (content) => content.entries.flatMap(judge);

function judge(entry: Entry): Finding[] {
  const { data } = entry.yaml;
  // Front matter that is not there has its finding already.
  if ((data === null || data === undefined) && entry.frontMatter?.fault) return [];
  const fits: z.ZodType = kinds[entry.kind].schema(data);
  const result = fits.safeParse(data ?? {});
  if (result.success) return [];
  const meant = new Set(result.error.issues.flatMap((issue) => keysMeant(entry, fits, issue)));
  return result.error.issues
    .filter(({ path }) => !meant.has(path.join('/')))
    .flatMap((issue) => findings(entry, fits, issue));
}

/** The paths of keys that were written with a slip in their name: they are not missing as well. */
function keysMeant(entry: Entry, fits: z.ZodType, issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  const free = freeKeys(spotAt(entry.root, path), fits, path);
  return issue.keys.flatMap((key) => {
    const near = nearest(key, free);
    return near === undefined ? [] : [[...path, near].join('/')];
  });
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((part): part is string | number => typeof part !== 'symbol');
}

function findings(entry: Entry, fits: z.ZodType, issue: z.core.$ZodIssue): Finding[] {
  const path = pathOf(issue);
  const spot = spotAt(entry.root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(spot.get(key), key, fits, path));
  const name = nameOf(path);
  const help = descriptionAt(fits, keyPath(path));
  if (isMissing(entry, path)) return entry.unread ? [] : [missing(spot, name, help, fits)];
  if (spot.value === null) return [empty(spot, name, help, isRequired(fits, path))];
  // Curly quotes have a finding of their own.
  if (spot.text !== undefined && isInCurlyQuotes(spot.text)) return [];
  const source = sourceOf(spot);
  if (source !== undefined && isRightInQuotes(entry, fits, path, source))
    return [unquoted(spot, name, source, typeof spot.value)];
  const near =
    issue.code === 'invalid_value' ? didYouMean(String(spot.value), issue.values.map(String)) : '';
  const problem = inPlainWords(issue);
  const advice = `${near}${whatToDo(problem, spot)}${help}`.trim() || 'Mend it.';
  return [error(rule, spot.place, `${name} ${problem}`, advice)];
}

/** The first step, for what editors get wrong most. */
function whatToDo(problem: string, { value, path }: YamlNode): string {
  if (/^is over \d+ characters|the limit is \d+$/.test(problem)) return 'Shorten it. ';
  if (/^must be lower-case/.test(problem) && typeof value === 'string' && /\S\s+\S/.test(value))
    return 'Put a hyphen between the words of a name, a comma between two names. ';
  if (/^must be a page/.test(problem) && typeof value === 'string')
    return `Write: ${value.toLowerCase().replace(/^\/|\/$|\.mdx?$/g, '')} `;
  if (problem !== 'must be a list') return '';
  const items = typeof value === 'string' ? value.trim() : '…';
  if (items.startsWith('-')) return 'Put one space after each hyphen: “- text”. ';
  const example = items.length > 60 ? '…' : items.replace(/^\[|\]$/g, '');
  return `Write it as ${String(path.at(-1))}: [${example}], or each item on a line of its own after a hyphen and a space. `;
}

function missing(spot: YamlNode, name: string, help: string, fits: z.ZodType): Finding {
  const holder = spotAt(spot.entry.root, spot.path.slice(0, -1));
  const keys = keysAt(fits, spot.path);
  const indent = ' '.repeat(spot.path.length === 1 ? 0 : holder.place.column - 1);
  const lines = [`${String(spot.path.at(-1))}:`, ...keys.map((key) => `  ${key}:`)];
  const advice =
    keys.length > 0
      ? `${help} Add these lines here:${lines.map((line) => `\n${indent}${line}`).join('')}`
      : `Add it here: ${help}`;
  return error(rule, holder.place, `${name} is missing`, advice.trim());
}

function empty(spot: YamlNode, name: string, help: string, required: boolean): Finding {
  const { text } = spot.entry;
  const start = text.lastIndexOf('\n', spot.entry.yaml.keyAt(spot.path)) + 1;
  const [line = ''] = text.slice(start).split(/\r?\n/, 1);
  const right = /:\s+#/.test(line) ? quotedLine(line) : undefined;
  if (right !== undefined)
    return error(
      rule,
      spot.keyPlace,
      `${name} is empty: what follows a # is a note that nobody reads`,
      `Put the text in straight quotes. Write: ${right}`,
    );
  const advice = required ? 'Fill it in.' : 'Fill it in, or take the line out.';
  return error(rule, spot.keyPlace, `${name} is empty`, `${advice} ${help}`.trim());
}

/** What was written for a value that is a number, or true or false. */
function sourceOf({ value, entry, path }: YamlNode): string | undefined {
  const range = path.length > 0 ? entry.yaml.rangeOf(path) : undefined;
  if (!range || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined;
  return entry.text.slice(range.from, range.to).trim();
}

/** Whether quotes around a value are all that it lacks. */
function isRightInQuotes(entry: Entry, fits: z.ZodType, path: Path, source: string): boolean {
  const data = structuredClone(entry.yaml.data);
  let holder: unknown = data;
  for (const part of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[part];
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = source;
  const issues = fits.safeParse(data).error?.issues ?? [];
  return !issues.some((issue) => pathOf(issue).join('/') === path.join('/'));
}

function unquoted(spot: YamlNode, name: string, source: string, kind: string): Finding {
  const key = spot.path.at(-1);
  const right = typeof key === 'string' ? `${key}: ${quoted(source)}` : quoted(source);
  const read =
    kind === 'number'
      ? 'it is read as a number, which loses a 0 or a + at its start'
      : 'it is read as yes or no';
  return error(
    rule,
    spot.place,
    `${name} must be text: without quotes ${read}`,
    `Put it in quotes. Write: ${right}`,
  );
}

function unknownKey(spot: YamlNode, key: string, fits: z.ZodType, path: Path): Finding {
  const known = keysAt(fits, path);
  const free = freeKeys(spotAt(spot.entry.root, path), fits, path);
  const advice = didYouMean(key, free) || 'Take it out. ';
  return error(
    rule,
    spot.keyPlace,
    `“${key}” is not a key that belongs here`,
    `${advice}Keys here: ${known.join(', ')}.`,
  );
}

/** The keys that a place could have and does not. */
function freeKeys(holder: YamlNode, fits: z.ZodType, path: Path): string[] {
  const used = holder.entries().map(([name]) => name);
  return keysAt(fits, path).filter((name) => !used.includes(name));
}

/** A key that is not written at all. (A list is never short of an item.) */
function isMissing(entry: Entry, path: Path): boolean {
  const holder = spotAt(entry.root, path.slice(0, -1)).value;
  const key = path.at(-1);
  return (
    typeof key === 'string' &&
    !(typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key))
  );
}

function spotAt(root: YamlNode, path: Path): YamlNode {
  return path.reduce<YamlNode>(
    (spot, part) => (typeof part === 'number' ? (spot.items()[part] ?? spot) : spot.get(part)),
    root,
  );
}

/** The path to the last key: for an item of a list, that of the list. */
function keyPath(path: Path): Path {
  return path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1);
}

/** What an editor would call a field: by its key, or as an item of a list. */
function nameOf(path: Path): string {
  const key = keyPath(path).at(-1);
  if (key === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `an item of “${key}”` : `“${key}”`;
}

/** Zod's own words where the schema has none of its own. */
function inPlainWords(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too |Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type') return 'is not right';
  if (issue.expected === 'array') return 'must be a list';
  if (issue.expected === 'object' || issue.expected === 'record')
    return 'must have keys of its own';
  return `must be a ${issue.expected}`;
}
