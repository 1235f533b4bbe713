/** Text of a page that cannot be read: a part not closed, a stray < or {. */
import type { Check } from '../check.ts';
import { mdxPart } from '../../model/part-catalogue.ts';
import { error } from '../finding.ts';
import { noSuchPart } from '../suggest/no-such-part.ts';
import type { TextFault } from '../../source/mdx.ts';

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
    /note: to create a link in MDX/,
    () => [
      'an address stands in angle brackets',
      'Take the brackets out, and name the source in reference/sources instead.',
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
    entry.pageText.faults.flatMap((fault) => {
      const { reason, offset } = fault;
      const name = unclosed(fault);
      const twins = entry.pageText.faults.filter(
        (other) => name !== undefined && unclosed(other) === name,
      );
      // Two tags that open the same part: the second was meant to close it.
      if (twins.some((twin) => twin.offset > offset)) return [];
      const [problem, advice] =
        twins.length > 1 ? openedAgain(name ?? '') : whatIsWrong(reason, entry.text, offset);
      return [error('page-syntax', entry.place(offset), problem, advice)];
    }),
  );

function openedAgain(name: string): [string, string] {
  return [
    `<${name}> is opened here again before it is closed`,
    `Write </${name}> if it ends here.`,
  ];
}

/** The part that a fault says is never closed. */
function unclosed({ reason }: TextFault): string | undefined {
  return /^Expected a closing tag for `<([^`>/\s]*)/.exec(reason)?.[1];
}

/** A tag that is no part explains the fault better than what the parser says about it. */
function whatIsWrong(reason: string, text: string, offset: number): [string, string] {
  if (reason.includes('create a link in MDX')) return inPlainWords(reason);
  const [, wrong = ''] =
    /^Unexpected closing tag `<\/([^`>\s]*)/.exec(reason) ??
    /closing tag for `<([^`>/\s]*)/.exec(reason) ??
    /^<\/?([A-Za-z][\w-]*)/.exec(text.slice(text.lastIndexOf('<', offset))) ??
    [];
  const opened = /closing tag for `<([^`>/\s]*)/.exec(reason)?.[1];
  const unknown = [opened, wrong].find((name) => name && !mdxPart(name));
  if (unknown) return noSuchPart(unknown);
  if (/^Unexpected closing slash/.test(reason) && wrong)
    return [
      `</${wrong}> closes a part that was never opened`,
      `Add <${wrong}> on a line of its own before it, or take this one out.`,
    ];
  return inPlainWords(reason);
}

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
