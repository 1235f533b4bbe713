/** Text of a page that cannot be read: a part not closed, a stray < or {. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

/** From the parser's words to an editor's; the first that matches. */
const translations: [RegExp, (match: RegExpExecArray) => [problem: string, advice: string]][] = [
  [
    /^Expected a closing tag for `<([^`>/]*)[^`]*`.*before the end of/,
    ([, name]) => [
      `<${name}> is opened in one paragraph and closed in another`,
      `Put <${name}> and </${name}> on lines of their own, with a blank line after the first and before the second.`,
    ],
  ],
  [
    /^Expected a closing tag for `<([^`>/]*)/,
    ([, name]) => [
      `<${name}> is not closed`,
      `Add </${name}> where it ends, on a line of its own; or write <${name} … /> if it holds no text.`,
    ],
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`>\s/]*)/,
    ([, closed, open]) => [
      `</${closed}> stands where </${open}> belongs`,
      `Close <${open}> first, or take one of the two out.`,
    ],
  ],
  [
    /^Unexpected closing slash/,
    () => [
      'a part is closed here that was never opened',
      'Add the opening tag before it, or take this one out.',
    ],
  ],
  [
    /\(note: to create a comment in MDX/,
    () => ['a comment is written as <!-- … -->', 'Write {/* … */} instead, or take it out.'],
  ],
  [
    /^Unexpected character .* before name/,
    () => [
      'a < stands here that starts no part',
      'Write “less than” or &lt; instead, or name the part right after it.',
    ],
  ],
  [
    /^Unexpected end of file in expression|^Could not parse expression/,
    () => [
      'a { stands here that means something else to the machine',
      'Take the braces out. An anchor such as {#how} belongs at the end of a heading only.',
    ],
  ],
  [
    /attribute value/,
    () => [
      'what is set on a part must stand in straight quotes',
      'Write it as <Say ids="listen-start" />, with a straight " before and after.',
    ],
  ],
  [
    /^Could not parse import\/exports/,
    () => [
      'a line starts with “import” or “export”, which the machine takes for a program',
      'Start the line with another word.',
    ],
  ],
];

export const pageSyntax: Check = (content) =>
  content.pages.flatMap((entry) =>
    entry.pageText.faults.map(({ reason, offset }) =>
      error('page-syntax', entry.place(offset), ...inPlainWords(reason)),
    ),
  );

function inPlainWords(reason: string): [string, string] {
  for (const [pattern, words] of translations) {
    const match = pattern.exec(reason);
    if (match) return words(match);
  }
  return [
    'the page cannot be read from here',
    'Look for a < or { too many, or a part that is not closed, on this line.',
  ];
}
