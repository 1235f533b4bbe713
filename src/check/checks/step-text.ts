/** The text below the front matter of a step: short, and plain. */
import { wordCount } from '../../model/fields.ts';
import { longestBody, marksIn } from '../../model/tree/body.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

const rule = 'step';

export const stepText: Check = (content) =>
  content.of('step').flatMap(({ text, frontMatter, place }) => {
    if (!frontMatter || frontMatter.fault) return [];
    const start = frontMatter.bodyStart;
    const body = text.slice(start);
    const found = marksIn(body).map(({ mark, offset }) =>
      error(
        rule,
        place(start + offset),
        `“${mark}” is not shown in a step`,
        'Write plain lines, and lists with hyphens. Links and headings belong on the page the step names.',
      ),
    );
    const words = wordCount(body);
    if (words > longestBody) {
      const first = start + body.length - body.trimStart().length;
      found.push(
        error(
          rule,
          place(first),
          `the text of the step has ${words} words; the limit is ${longestBody}`,
          'Move the rest onto the page the step names.',
        ),
      );
    }
    return found;
  });
