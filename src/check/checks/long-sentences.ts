/** Sentences that are too long to take in under stress. */
import { longestSentence, wordCount } from '../../model/fields.ts';
import type { Check } from '../check.ts';
import { warning } from '../finding.ts';
import { allProse } from '../read/prose.ts';
import { sentencesIn } from '../read/sentences.ts';

export const longSentences: Check = (content) =>
  allProse(content).flatMap((prose) =>
    sentencesIn(prose.text).flatMap(({ text, offset }) => {
      const words = wordCount(text);
      if (words <= longestSentence) return [];
      const start = text.replace(/\s+/g, ' ').slice(0, 30);
      return [
        warning(
          'long-sentence',
          prose.place(offset),
          `this sentence has ${words} words: “${start}…”`,
          `Part it into two; ${longestSentence} words is the limit.`,
        ),
      ];
    }),
  );
