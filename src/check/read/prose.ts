/**
 * The words that readers see, in blocks (a paragraph, a heading, a value in YAML). Each block is a slice of its file
 * in which everything that is not prose is blank, so an offset in a block is an offset in the file.
 */
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../source/positions.ts';
import { isPage, type Content, type Entry, type PageEntry } from '../../source/content.ts';
import { kinds } from '../../source/kinds.ts';
import { blank } from '../../source/positions.ts';
import type { YamlNode, YamlFile } from '../../source/yaml-node.ts';
import { memoizeByObject } from '../../source/memoize.ts';

export interface Prose {
  /** Same length as the slice of the file it stands for. */
  text: string;
  /** The offset of the block in its file. */
  start: number;
  where: 'paragraph' | 'heading' | 'value';
  /** For a value, its key. */
  key?: string;
  entry: YamlFile;
  /** The place of an offset in the block. */
  place(offset: number): Place;
}

/** Stands for something that is read as a word but is not text: a fact, a piece of code. */
const stand = '\uFFFC';

/** Every block of prose in content/. */
export function allProse(content: Content): Prose[] {
  return content.entries.flatMap(proseOf);
}

/** The blocks of one file: first those of its data, then those of its text. */
export const proseOf = memoizeByObject(readProse);

function readProse(entry: Entry): Prose[] {
  const values = valuesIn(entry.root, kinds[entry.kind].prose);
  if (entry.kind === 'step') return [...values, ...linesBelow(entry)];
  return isPage(entry) ? [...values, ...paragraphsIn(entry)] : values;
}

/** The short text of a step, line by line, without the hyphens of its lists. */
function linesBelow(entry: Entry): Prose[] {
  const start = entry.frontMatter?.bodyStart ?? 0;
  return [...entry.text.slice(start).matchAll(/^[ \t]*(?:-[ \t]+)?(\S.*)$/gm)].map(
    ({ 0: line, 1: text = '', index }) =>
      block(entry, text, start + index + line.length - text.length, 'paragraph'),
  );
}

function valuesIn(spot: YamlNode, keys: readonly string[]): Prose[] {
  if (Array.isArray(spot.value)) return spot.items().flatMap((item) => valuesIn(item, keys));
  if (spot.text === undefined) return spot.entries().flatMap(([, held]) => valuesIn(held, keys));
  const key = spot.path.findLast((part) => typeof part === 'string');
  const range = spot.entry.yaml.rangeOf(spot.path);
  if (typeof key !== 'string' || !keys.includes(key) || !range) return [];
  const source = spot.entry.text.slice(range.from, range.to);
  // The mark of a folded or literal text (">-") and the quotes around a text are not words.
  const text = source.replace(/^[|>][-+\d]*/, blank).replace(/^"[\s\S]*"$|^'[\s\S]*'$/, unquoted);
  return [block(spot.entry, text, range.from, 'value', key)];
}

function unquoted(quoted: string): string {
  return ` ${quoted.slice(1, -1)} `;
}

function paragraphsIn(entry: PageEntry): Prose[] {
  const found: Prose[] = [];
  visit(entry.pageText.tree, ['paragraph', 'heading'], (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    const letters = [...blank(entry.text.slice(from, to))];
    const put = (text: string, at: number) => {
      for (let index = 0; index < text.length; index += 1)
        letters[at - from + index] = text[index] ?? ' ';
    };
    visit(node, (inner) => {
      const start = inner.position?.start.offset;
      const end = inner.position?.end.offset;
      if (start === undefined || end === undefined) return;
      if (inner.type === 'text')
        put(entry.text.slice(start, end).replace(/\{#[^}\s]*\}\s*$/, blank), start);
      else if (inner.type === 'inlineCode') put(stand, start);
      else if (inner.type === 'mdxJsxTextElement' && inner.children.length === 0) put(stand, start);
    });
    found.push(block(entry, letters.join(''), from, node.type as 'paragraph' | 'heading'));
    return SKIP;
  });
  return found;
}

function block(
  entry: YamlFile,
  text: string,
  start: number,
  where: Prose['where'],
  key?: string,
): Prose {
  return {
    text,
    start,
    where,
    entry,
    ...(key !== undefined && { key }),
    place: (offset) => entry.place(start + offset),
  };
}
