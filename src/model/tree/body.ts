/** The short text below the front matter of a step: plain paragraphs, and lists with hyphens. */

/** More than this is not read in the middle of a call: it belongs on the page that the step names. */
export const longestBody = 60;

export type BodyBlock = { paragraph: string } | { list: string[] };

const item = /^\s*-\s+/;

/**
 * Parts a text into paragraphs and lists. Lines that follow one another are one paragraph; a line that starts with a
 * hyphen is an item of a list.
 * @param text what stands below the front matter
 */
export function bodyBlocks(text: string): BodyBlock[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      if (!item.test(block)) return { paragraph: block.replace(/\s+/g, ' ') };
      const items = block.split(/\r?\n(?=\s*-\s)/).map((line) => line.replace(item, ''));
      return { list: items.map((line) => line.replace(/\s+/g, ' ').trim()) };
    });
}

/** Where marks stand that a step does not show: headings, links, stars, numbers of a list, HTML. */
export function marksIn(text: string): { mark: string; offset: number }[] {
  return [
    ...text.matchAll(/^ *(?:#+|>|\d+[.)])(?= )|\[[^\]]*\]\([^)]*\)|\*+|`+|<[^>]*>|\{[^}]*\}/gm),
  ].map((match) => ({ mark: match[0].trim(), offset: match.index + match[0].search(/\S/) }));
}
