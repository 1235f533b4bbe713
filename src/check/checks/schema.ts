/** Keys that are unknown or missing, and values of the wrong kind: judged by the schemas in model/. */
import type * as z from 'zod';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean } from '../near.ts';
import type { Entry } from '../read/content.ts';
import { kinds } from '../read/kinds.ts';
import { descriptionAt, keysAt } from '../read/schema-help.ts';
import type { Spot } from '../read/spot.ts';
import type { Path } from '../read/yaml-text.ts';

const rule = 'schema';

export const schema: Check = (content) =>
  content.entries.flatMap((entry) => {
    // What stands after a fault of syntax was guessed at, so what looks wrong there, or missing, may not be.
    const firstFault = Math.min(...entry.yaml.faults.map(({ offset }) => entry.place(offset).line));
    return judge(entry).filter(({ line }) => line < firstFault);
  });

function judge(entry: Entry): Finding[] {
  const { data } = entry.yaml;
  // Front matter that is not there has its finding already.
  if ((data === null || data === undefined) && entry.frontMatter?.fault) return [];
  const fits: z.ZodType = kinds[entry.kind].schema(data);
  const result = fits.safeParse(data ?? {});
  return result.success ? [] : result.error.issues.flatMap((issue) => findings(entry, fits, issue));
}

function findings(entry: Entry, fits: z.ZodType, issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const spot = spotAt(entry.root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(spot.get(key), key, fits, path));
  const name = nameOf(path);
  const help = descriptionAt(fits, keyPath(path));
  if (isMissing(entry, path))
    return entry.yaml.faults.length > 0 ? [] : [missing(spot, name, help)];
  if (spot.value === null)
    return [
      error(
        rule,
        spot.keyPlace,
        `${name} is empty`,
        `Fill it in, or take the line out. ${help}`.trim(),
      ),
    ];
  const near =
    issue.code === 'invalid_value' ? didYouMean(String(spot.value), issue.values.map(String)) : '';
  const advice = help || 'Mend it.';
  return [error(rule, spot.place, `${name} ${inPlainWords(issue)}`, `${near}${advice}`.trim())];
}

function missing(spot: Spot, name: string, help: string): Finding {
  const holder = spotAt(spot.entry.root, spot.path.slice(0, -1));
  return error(rule, holder.place, `${name} is missing`, `Add it here: ${help}`.trim());
}

function unknownKey(spot: Spot, key: string, fits: z.ZodType, path: Path): Finding {
  const known = keysAt(fits, path);
  const used = spotAt(spot.entry.root, path)
    .entries()
    .map(([name]) => name);
  const free = known.filter((name) => !used.includes(name));
  const advice = didYouMean(key, free) || 'Take it out. ';
  return error(
    rule,
    spot.keyPlace,
    `“${key}” is not a key that belongs here`,
    `${advice}Keys here: ${known.join(', ')}.`,
  );
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

function spotAt(root: Spot, path: Path): Spot {
  return path.reduce<Spot>(
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
