/** Pages that are harder to read than their section allows. */
import textReadability from 'text-readability';
import { wordCount } from '../../model/fields.ts';
import { sectionOf } from '../../model/sections.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import type { Entry } from '../../source/content.ts';
import { proseOf } from '../read/prose.ts';
import { sentencesIn } from '../read/sentences.ts';

/** Below this the measure is mostly noise. */
const fewestWords = 100;

export const readingGrade: Check = (content) =>
  content.pages.flatMap((page) => {
    const limit = sectionOf(page.name)?.gradeLimit;
    const sentences = sentencesOf(page);
    if (limit === undefined || wordCount(sentences.join(' ')) <= fewestWords) return [];
    const grade = textReadability.fleschKincaidGrade(sentences.join(' '));
    if (grade <= limit) return [];
    return [
      error(
        'reading-grade',
        page.place(page.frontMatter.bodyStart),
        `the page reads at grade ${grade}; ${sectionOf(page.name)?.id}/ allows ${limit}`,
        `Shorten the longest sentences and use shorter words. Start here: ${hardest(sentences)}`,
      ),
    ];
  });

/** The sentences of the running text, each in a form that the measure counts as one: “Like this one.” */
function sentencesOf(page: Entry): string[] {
  return proseOf(page)
    .filter(({ where }) => where === 'paragraph')
    .flatMap(({ text }) => sentencesIn(text))
    .map(({ text }) =>
      text
        .replace(/[^\p{L}\p{N}'’.,;:%-]+/gu, ' ')
        .replace(/\.+(?=\s|$)/g, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}

/** The three hardest sentences, each by its first words. */
function hardest(sentences: string[]): string {
  return sentences
    .filter((sentence) => wordCount(sentence) > 5)
    .map((sentence) => ({ sentence, grade: textReadability.fleschKincaidGrade(sentence) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 3)
    .map(({ sentence }) => `“${sentence.split(' ').slice(0, 6).join(' ')}…”`)
    .join(', ');
}
