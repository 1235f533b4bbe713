/** A phrase: words to say, for one moment, one tone and some channels. One YAML file a stage holds them. */
import * as z from 'zod';
import {
  byPolicySchema,
  lacksWarnFirst,
  saysHowToWarn,
  underPolicy,
} from '../workplace/by-policy.ts';
import { reasonSchema, type EndingContact } from '../workplace/ending-contact.ts';
import { additionId, day, guidelineId, linkName, listOf, text, textOfAtMost } from '../fields.ts';
import { channels, listeners, tones } from './phrase.constants.ts';

export { channelNames, channels, selfTalk, tones, type Channel } from './phrase.constants.ts';

/** The longest a person can comfortably say in one breath or two (house style). */
export const longestSpokenPhrase = 24;

const slot = z.strictObject({
  required: z
    .boolean('must be true or false')
    .optional()
    .describe('true: the phrase makes no sense while it is empty.'),
  fallback: text.optional().describe('What to say when it is left empty.'),
});

const words = {
  text: textOfAtMost(longestSpokenPhrase).describe(
    'The words to say, at most 24, easy to say aloud.',
  ),
  variants: z
    .array(textOfAtMost(longestSpokenPhrase))
    .max(3, 'has more than three')
    .optional()
    .describe('Two or three other ways to say the same.'),
  written: text.optional().describe('The form for chat and email, where it differs.'),
  why: text.optional().describe('One line: why these words work.'),
  notWhen: text
    .optional()
    .describe(
      'When not to say it, as a sentence: "Not when they are grieving." A firm phrase needs one.',
    ),
  slots: z
    .record(linkName, slot)
    .optional()
    .describe('The gaps to fill, named as in the text: {item} is slot item.'),
};

export const phraseSchema = z
  .strictObject({
    id: linkName.describe(
      'The name of the phrase in links and on pages, such as listen-start. It never changes.',
    ),
    ...words,
    atOnce: listOf(reasonSchema)
      .min(1, 'names no reason')
      .optional()
      .describe(
        'What these words end at once. They need a form “warn-first” under byPolicy, for workplaces that warn first.',
      ),
    byPolicy: byPolicySchema(z.strictObject(words)),
    situations: listOf(linkName)
      .default([])
      .describe('The situations it fits, by file name, such as shouting.'),
    tone: z
      .enum(tones, `must be one of ${tones.join(', ')}`)
      .describe('How it sounds: warm, neutral or firm.'),
    to: z
      .enum(listeners, `must be one of ${listeners.join(', ')}`)
      .optional()
      .describe('Who hears it, where that is not the customer: colleague or emergency-service.'),
    channels: listOf(z.enum(channels, `must be one of ${channels.join(', ')}`))
      .min(1, 'names no channel')
      .describe('Where it fits: phone, chat, email, in-person.'),
    guidelines: listOf(guidelineId).default([]).describe('The guidelines behind it, such as G23.'),
    additions: listOf(additionId).default([]).describe('The additions behind it, such as X03.'),
    aliases: z
      .array(text)
      .default([])
      .describe('Other words people type to find it. Searched, never shown.'),
    reviewed: day.optional().describe('The day a person last checked it.'),
  })
  .refine(saysHowToWarn, lacksWarnFirst);

/** A file under content/phrases/: its name is the stage (or `self-talk`), its content a list of phrases. */
export const phraseFileSchema = z.strictObject({
  phrases: z.array(phraseSchema).describe('The phrases of this stage.'),
});

export type PhraseData = z.infer<typeof phraseSchema>;

export interface Phrase extends PhraseData {
  /** The stage it belongs to: the name of its file. */
  stage: string;
}

/** What belongs to the text of a phrase: where a form says another text, it has these of its own, or none. */
export const besideText = ['variants', 'written'] as const;

/** The phrase as it is said under the policy of a workplace. The slots of a form are added to those of the phrase. */
export function phraseFor(phrase: Phrase, policy: EndingContact): Phrase {
  const forms = Object.entries(phrase.byPolicy ?? {}).map(([name, form]) => [
    name,
    {
      variants: undefined,
      written: undefined,
      ...form,
      ...(form?.slots && { slots: { ...phrase.slots, ...form.slots } }),
    },
  ]);
  return underPolicy({ ...phrase, byPolicy: Object.fromEntries(forms) }, policy);
}

const instead = {
  say: text.describe('What to say instead.'),
  why: text.describe('One line: why the second works better.'),
};

/** A pair of what not to say and what to say instead. */
export const pairSchema = z.strictObject({
  id: linkName.describe('The name of the pair in links, such as calm-down. It never changes.'),
  not: text.describe('What people say that makes it worse.'),
  ...instead,
  byPolicy: byPolicySchema(z.strictObject(instead).partial()),
  guidelines: listOf(guidelineId).default([]).describe('The guidelines behind it.'),
  additions: listOf(additionId).default([]).describe('The additions behind it.'),
  aliases: z.array(text).default([]).describe('Other words people type to find it.'),
});

export const pairFileSchema = z.strictObject({
  pairs: z.array(pairSchema).describe('Say this, not that.'),
});

export type Pair = z.infer<typeof pairSchema>;

/**
 * The slots that stand in a text, in order, each once.
 * @param words text with gaps such as "I'll ring you by {time}."
 */
export function slotsIn(words: string): string[] {
  return [...new Set([...words.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))];
}
