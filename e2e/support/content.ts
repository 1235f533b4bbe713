/**
 * What content/ says, as it holds at this workplace. A test takes live words from here and copies none, so that an editor
 * who improves a sentence breaks no test.
 */
import { Content } from '../../src/source/content.ts';
import { readFiles } from '../../src/source/files.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { EndingContact, Reason } from '../../src/model/workplace/ending-contact.ts';
import { callBackFileSchema } from '../../src/model/kinds/call-back.ts';
import { noteFileSchema } from '../../src/model/kinds/call-note.ts';
import { countryFileSchema } from '../../src/model/kinds/country.ts';
import { fillGaps, type GapValues } from '../../src/model/gaps.ts';
import { atOnceFor, ladderFileSchema, rungsFor } from '../../src/model/kinds/ladder.ts';
import { organisationSchema } from '../../src/model/kinds/organisation.ts';
import { pageSchema, type PageData } from '../../src/model/kinds/page.ts';
import {
  phraseFileSchema,
  phraseFor,
  type Channel,
  type Phrase,
} from '../../src/model/kinds/phrase.ts';
import { saidPhrases } from '../../src/model/said-phrase.ts';
import {
  isQuestion,
  stepFor,
  stepSchemaFor,
  type End,
  type Question,
} from '../../src/model/kinds/step.ts';

const files = await readFiles('content');

/** Everything but the pages: those take long to read, and a test reads what is built of them. */
export const content = new Content(new Map([...files].filter(([path]) => !path.endsWith('.mdx'))));

function dataOf(path: string): unknown {
  return found(
    content.entries.find((each) => each.path === path),
    `content/${path}`,
  ).yaml.data;
}

export const organisation = organisationSchema.parse(dataOf('organisation.yaml'));
export const policy = organisation.endingContact;
export const callBackFile = callBackFileSchema.parse(dataOf('call-back.yaml'));
export const noteFile = noteFileSchema.parse(dataOf('call-note.yaml'));
export const ladderFile = ladderFileSchema.parse(dataOf('ladder.yaml'));

const { countries } = countryFileSchema.parse(dataOf('countries.yaml'));

export const homeCountry = found(
  countries.find(({ id }) => id === organisation.country),
  `country ${organisation.country}`,
);
export const otherCountries = countries.filter((country) => country !== homeCountry);

/** What the front matter of a page says. @param slug such as safety/threats-of-violence */
export function pageOf(slug: string): PageData {
  const text = found(files.get(`${slug}.mdx`), `page ${slug}`);
  return pageSchema.parse(readYaml(splitFrontMatter(text).yaml).data);
}

const writtenSteps = content
  .of('step')
  .map(({ name, yaml: { data } }): [string, Question | End] => [
    name,
    stepSchemaFor(data).parse(data),
  ]);

/** Every phrase as it is written, with its forms for other policies. */
export const writtenPhrases: readonly Phrase[] = content
  .of('phrases')
  .flatMap(({ name, yaml }) =>
    phraseFileSchema.parse(yaml.data).phrases.map((phrase) => ({ ...phrase, stage: name })),
  );

/** Words as they are shown, and where they can be said. */
export interface Said {
  words: string;
  channels: readonly Channel[];
}

/** What is done and said under a policy. */
export function under(endingContact: EndingContact) {
  const steps = new Map(writtenSteps.map(([id, step]) => [id, stepFor(step, endingContact)]));
  const phrases = new Map(
    writtenPhrases.map((phrase) => [phrase.id, phraseFor(phrase, endingContact)]),
  );
  const atOnce = atOnceFor(ladderFile, endingContact);
  const phraseOf = (id: string): Phrase => found(phrases.get(id), `phrase ${id}`);

  /** All that some phrases give to say, as it is shown while no gap is filled. */
  const allSaid = (ids: readonly string[] = []): Said[] =>
    saidPhrases(ids.map(phraseOf)).map(({ text, slots, channels }) => ({
      words: fillGaps(text, slots, {}).text,
      channels,
    }));

  /** The words that some phrases give on a channel. */
  const saidOn = (channel: Channel, ids?: readonly string[]): string[] =>
    allSaid(ids)
      .filter(({ channels }) => channels.includes(channel))
      .map(({ words }) => words);

  return {
    /** The steps of the boundary ladder, from first to last. */
    rungs: rungsFor(ladderFile, endingContact),

    /** What the ladder ends at once. */
    atOnce,
    endedAtOnce: (reason: Reason) =>
      found(
        atOnce.find((each) => each.reason === reason),
        `end at once: ${reason}`,
      ),

    /** A step of the decision tree by its id. */
    stepOf: (id: string): Question | End => found(steps.get(id), `step ${id}`),

    /** A step that says what to do. */
    endOf: (id: string): End => {
      const step = found(steps.get(id), `step ${id}`);
      if (isQuestion(step)) throw new Error(`The step ${id} asks: name another in this test.`);
      return step;
    },

    /** The ids of the steps that give words to say. */
    stepsWithWords: [...steps]
      .filter(([, step]) => !isQuestion(step) && step.say)
      .map(([id]) => id),

    phraseOf,
    allSaid,
    saidOn,

    /** The words of a phrase with its gaps filled. @param values by the name of the gap */
    filled: (id: string, values: GapValues): string => {
      const { text, slots } = phraseOf(id);
      return fillGaps(text, slots, values).text;
    },

    /** The words of one phrase on a channel. */
    said: (id: string, channel: Channel = 'phone'): string =>
      found(saidOn(channel, [id])[0], `form of ${id} for ${channel}`),
  };
}

export const {
  rungs,
  atOnce,
  endedAtOnce,
  stepOf,
  endOf,
  stepsWithWords,
  phraseOf,
  allSaid,
  saidOn,
  said,
  filled,
} = under(policy);

/** How a button that copies words names them. */
export function copyName(words: string): string {
  return `Copy: ${words.split(/\s+/).slice(0, 4).join(' ')}…`;
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`There is no ${what}: name another in this test.`);
  return thing;
}
