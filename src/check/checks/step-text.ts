/** Text below the front matter of a step, which nobody would ever see. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

export const stepText: Check = (content) =>
  content.of('step').flatMap(({ text, frontMatter, place }) => {
    const start = frontMatter?.bodyStart ?? 0;
    const body = text.slice(start);
    if (frontMatter?.fault || body.trim() === '') return [];
    const offset = start + body.length - body.trimStart().length;
    return [error('step', place(offset), 'text below the front matter of a step is not shown', 'Move it into “note”, or onto the page the step names.')];
  });
