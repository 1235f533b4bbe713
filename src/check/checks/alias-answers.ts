/**
 * An alias is a promise: who types it is led to the page, so the page must answer it. The word of an alias that says most
 * must stand on the page, in any form or spelling, or another word of its family in synonyms.yaml or alias-answers.yaml.
 */
import { aliasAnswersSchema } from '../../model/kinds/alias-answers.ts';
import { lineKinds, lineNames } from '../../model/kinds/country.ts';
import { synonymFileSchema, type Synonyms } from '../../model/kinds/synonyms.ts';
import { distance } from '../../model/words/distance.ts';
import { spelling } from '../../model/words/normalize-term.ts';
import { normalizeTerms, languageOf, type Language } from '../../model/words/language.ts';
import { wordsOf } from '../../model/words/words.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content, PageEntry } from '../../source/content.ts';
import { isWhole } from '../read/content-index.ts';
import { dictionaryFor } from '../read/dictionary.ts';
import { partsIn } from '../../source/parts-used.ts';
import { proseOf } from '../read/prose.ts';

const rule = 'alias';
/** A typed word this near a word of the page is a slip of the hand; shorter words must be nearer. */
function isSlip(typed: string, real: string): boolean {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 1.7;
  return most > 0 && distance(typed, real, most) <= most;
}

export const aliasAnswers: Check = async (content) => {
  const [synonyms] = content.of('synonyms');
  const [file] = content.of('aliasAnswers');
  const language = synonymFileSchema.safeParse(synonyms?.yaml.data);
  const answers = aliasAnswersSchema.safeParse(file?.yaml.data);
  // Where one of the two is missing or unsound, that has findings of its own.
  if (!language.success || !answers.success) return [];
  const { dictionary } = await dictionaryFor(content);
  const spoken = languageOf(language.data);
  const rarity = pagesByKey(content, spoken);
  const families = answers.data.answers.map(({ typed, by }) => ({
    typed: typed.map(normalizeTerms),
    by: by.map(normalizeTerms),
  }));
  const known: Known = {
    language: spoken,
    rarity,
    families,
    relatives: relativesIn(language.data),
    isWord: (word) => dictionary.has(word),
  };
  const phrases = phraseTexts(content);
  const countries = countryTexts(content);
  return content.pages
    .filter(isWhole)
    .flatMap((page) => unanswered(page, new Said(page, phrases, countries), known));
};

interface Known {
  language: Language;
  /** In the aliases of how many pages each key stands. */
  rarity: ReadonlyMap<string, number>;
  families: readonly Family[];
  /** For each single word of a family, by its spelling, what means the same. */
  relatives: ReadonlyMap<string, readonly Keys[]>;
  /** Whether it stands in the dictionary: a real word is no slip for another. */
  isWord: (word: string) => boolean;
}

type Keys = readonly string[];
interface Family {
  typed: readonly Keys[];
  by: readonly Keys[];
}

function unanswered(page: PageEntry, said: Said, known: Known): Finding[] {
  return page.root
    .get('aliases')
    .texts()
    .filter(({ text }) => !isAnswered(text, said, known))
    .map(({ text, spot }) =>
      error(
        rule,
        spot.place,
        `nothing on this page answers “${text}”`,
        `Write what somebody who types it needs, with “${tellingWords(text, known).join('” or “')}” or a word that means the same; or move the alias to the page that answers it. Where the page says it in other words, add both to content/alias-answers.yaml.`,
      ),
    );
}

function isAnswered(alias: string, said: Said, known: Known): boolean {
  const keys = normalizeTerms(alias);
  if (said.holds(keys)) return true;
  const own = known.families.filter(({ typed }) => typed.some((phrase) => standsIn(keys, phrase)));
  if (own.some(({ by }) => by.some((phrase) => said.holds(phrase)))) return true;
  const meansTheSame = keys.flatMap((key, place) =>
    known.language
      .synonymsFrom(key)
      .filter((member) => standsIn(keys.slice(place), member.keys, true))
      .filter((member) => member.others.some((other) => said.holds(other)))
      .flatMap((member) => member.keys),
  );
  const telling = tellingWords(alias, known);
  // Slips of the hand come last: they are looked for in every word of the page.
  return (
    telling.some((word) =>
      normalizeTerms(word).some((key) => said.has(key) || meansTheSame.includes(key)),
    ) ||
    telling
      .filter((word) => !known.isWord(word))
      .some((word) => said.hasNear(word) || isSlipOfFamily(word, said, known))
  );
}

/** Whether a word is a slip for one of a family that the page has a word of. */
function isSlipOfFamily(word: string, said: Said, { relatives }: Known): boolean {
  const typed = spelling(word);
  return [...relatives].some(
    ([real, others]) => isSlip(typed, real) && others.some((other) => said.holds(other)),
  );
}

function relativesIn({ families }: Synonyms): ReadonlyMap<string, readonly Keys[]> {
  const relatives = new Map<string, Keys[]>();
  for (const family of families) {
    const all = family.map(normalizeTerms);
    for (const member of family.filter((words) => !words.includes(' ')))
      relatives.set(spelling(member), [...(relatives.get(spelling(member)) ?? []), ...all]);
  }
  return relatives;
}

/** The words of an alias that fewest pages have in theirs: they say most. */
function tellingWords(alias: string, { language, rarity }: Known): string[] {
  const words = wordsOf(alias);
  const full = words.filter(
    (word) => !normalizeTerms(word).some((key) => language.isStopWord(key)),
  );
  const candidates = full.length > 0 ? full : words;
  const count = (word: string) =>
    Math.min(...normalizeTerms(word).map((key) => rarity.get(key) ?? 0));
  const least = Math.min(...candidates.map(count));
  return candidates.filter((word) => count(word) === least);
}

/** In the aliases of how many pages each key stands. */
function pagesByKey(content: Content, language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of content.pages) {
    const keys = page.root
      .get('aliases')
      .texts()
      .flatMap(({ text }) => normalizeTerms(text));
    for (const key of new Set(keys)) {
      if (!language.isStopWord(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a page says: its own words, and those of the phrases on it. */
class Said {
  readonly #keys: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #spellings: ReadonlySet<string>;

  constructor(page: PageEntry, phrases: ReadonlyMap<string, string>, countries: readonly string[]) {
    const texts = [
      ...proseOf(page).map(({ text }) => text),
      ...phrasesOn(page).map((id) => phrases.get(id) ?? ''),
      ...(partsIn(page).some(({ name }) => listCountries.includes(name)) ? countries : []),
    ];
    const words = texts.flatMap(wordsOf);
    this.#keys = texts.flatMap((text) => [...normalizeTerms(text), '']);
    this.#known = new Set(this.#keys);
    this.#spellings = new Set(words.map(spelling));
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** Whether words stand on the page in a row. */
  holds(keys: Keys): boolean {
    return keys.length > 0 && keys.every((key) => this.has(key)) && standsIn(this.#keys, keys);
  }

  /** Whether a word on the page is the same but for a slip. */
  hasNear(word: string): boolean {
    const typed = spelling(word);
    return [...this.#spellings].some((real) => isSlip(typed, real));
  }
}

/** Whether one row of keys stands in another. @param atStart only where the other begins with it */
function standsIn(all: Keys, part: Keys, atStart = false): boolean {
  const last = atStart ? 0 : all.length - part.length;
  for (let place = 0; place <= last; place++) {
    if (part.every((key, index) => all[place + index] === key)) return true;
  }
  return false;
}

function phraseTexts(content: Content): ReadonlyMap<string, string> {
  return new Map(
    content
      .listed('phrases', 'phrases')
      .map((phrase) => [
        phrase.get('id').text ?? '',
        [phrase.get('text'), phrase.get('written'), ...phrase.get('variants').items()]
          .map(({ text }) => text ?? '')
          .join('. '),
      ]),
  );
}

/** The parts that list what countries.yaml holds. */
const listCountries = ['ByCountry', 'EmergencyNumbers', 'Helplines'];

function countryTexts(content: Content): string[] {
  return content.listed('countries', 'countries').flatMap((country) => [
    ...['country', 'emergency', 'alsoWorks'].map((key) => country.get(key).text ?? ''),
    ...country
      .get('lines')
      .items()
      .flatMap((line) => [
        ...lineKinds
          .filter((kind) => kind === line.get('kind').text)
          .map((kind) => lineNames[kind]),
        ...['name', 'how'].map((key) => line.get(key).text ?? ''),
      ]),
  ]);
}

/** The phrases that a page says: at its top, and in its parts. */
function phrasesOn(page: PageEntry): string[] {
  const inParts = partsIn(page)
    .filter(({ name }) => name === 'Say')
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ name, value = '' }) => (name === 'ids' ? value.split(/\s+/) : []));
  const said = page.root
    .get('say')
    .texts()
    .map(({ text }) => text);
  return [...said, ...inParts];
}
