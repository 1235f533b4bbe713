/** Two phrases that say the same: one of them is enough, and in a list it looks like a slip. */
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import type { Content } from '../../source/content.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'same-phrases';

/** Shorter ones share their words by chance. */
const fewestWords = 5;
/** How much two must share of all their words to be nearly the same. */
const nearlyAll = 0.8;

interface Said {
  /** The id of the phrase. */
  id: string;
  spot: YamlNode;
  /** Whether these are its own words, and not another way to say it. */
  first: boolean;
  words: readonly string[];
}

export const samePhrases: Check = (content) => {
  const all = saidIn(content);
  return [...same(all), ...nearlySame(all.filter(({ first }) => first))];
};

function saidIn(content: Content): Said[] {
  return content.listed('phrases', 'phrases').flatMap((phrase) => {
    const id = phrase.get('id').text;
    if (id === undefined) return [];
    const spots = [phrase.get('text'), ...phrase.get('variants').items(), phrase.get('written')];
    return spots.flatMap((spot, index) => {
      const words = wordsIn(spot.text ?? '');
      return words.length ? [{ id, spot, first: index === 0, words }] : [];
    });
  });
}

/** The words as they are heard: marks and capitals make no difference, and any gap is a gap. */
function wordsIn(text: string): string[] {
  const heard = text
    .toLowerCase()
    .replace(/\{[^}]*\}/g, ' gap ')
    .replace(/['’]/g, '');
  return heard.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function same(all: readonly Said[]): Finding[] {
  const before = new Map<string, Said>();
  return all.flatMap((said) => {
    const key = said.words.join(' ');
    const other = before.get(key);
    if (!other) before.set(key, said);
    if (!other) return [];
    const problem =
      other.id === said.id
        ? `“${said.id}” says this twice`
        : `“${other.id}” says the same: see ${whereIs(other)}`;
    return [error(rule, said.spot.place, problem, 'Say it another way, or take one of them out.')];
  });
}

function nearlySame(all: readonly Said[]): Finding[] {
  const long = all
    .filter(({ words }) => words.length >= fewestWords)
    .map((said) => ({ said, words: new Set(said.words) }));
  return long.flatMap((one, index) => {
    const near = long
      .slice(0, index)
      .find(
        (other) => key(other.said) !== key(one.said) && shared(one.words, other.words) >= nearlyAll,
      );
    if (!near) return [];
    const problem = `“${near.said.id}” says nearly the same: see ${whereIs(near.said)}`;
    return [
      warning(rule, one.said.spot.place, problem, 'If both are needed, say this one another way.'),
    ];
  });
}

function key({ words }: Said): string {
  return words.join(' ');
}

/** The words that both have, as a share of all the words. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

function whereIs({ spot }: Said): string {
  const { file, line } = spot.place;
  return `content/${file}:${String(line)}`;
}
