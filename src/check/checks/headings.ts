/** Headings: an anchor on each, no anchor twice, no level skipped, no second title. */
import { visit } from 'unist-util-visit';
import { pageAddress } from '../../model/addresses.ts';
import { linkName } from '../../model/fields.ts';
import { frontHeadings, headingsIn, type Heading } from '../../model/outline.ts';
import { readPermalinks } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Place } from '../../source/positions.ts';
import type { Content, PageEntry } from '../../source/content.ts';
import { contentIndexOf } from '../read/content-index.ts';
import { leadOf } from '../read/page-lead.ts';

const rule = 'heading';
const deepest = 3;

export const headings: Check = (content) =>
  content.pages.flatMap((page) => [...judge(page, content), ...unseen(page)]);

function judge(page: PageEntry, content: Content): Finding[] {
  const start = page.frontMatter.bodyStart;
  const firstLine = page.place(start).line;
  const taken = new Set(frontHeadings(leadOf(page)).flatMap(({ id }) => id ?? []));
  const gone = goneFrom(page, content);
  // Where a part is not closed, its tag may stand twice by a slip.
  const isWhole = page.pageText.faults.length === 0;
  let above = 1;
  return headingsIn(page.text.slice(start)).flatMap((heading) => {
    const place = { file: page.path, line: firstLine + heading.line - 1, column: 1 };
    const found = [
      ...level(heading, above, place),
      ...anchor(heading, taken, place, gone, isWhole),
    ];
    if (heading.id) taken.add(heading.id);
    above = heading.depth;
    return found;
  });
}

function level({ depth, title }: Heading, above: number, place: Place): Finding[] {
  if (depth === 1)
    return [
      error(
        rule,
        place,
        `“${title}” is a second title`,
        'Start it with ## instead of #: the title of the page comes from its front matter.',
      ),
    ];
  if (depth > deepest)
    return [
      error(rule, place, `“${title}” is a heading too deep`, `Use ## or ###, or a bold lead-in.`),
    ];
  if (depth > above + 1)
    return [
      error(
        rule,
        place,
        `“${title}” skips a level of heading`,
        `Start it with ${'#'.repeat(above + 1)} instead of ${'#'.repeat(depth)}.`,
      ),
    ];
  return [];
}

/** The anchors that the page had once and has no more: one of them may belong to a heading without any. */
function goneFrom(page: PageEntry, content: Content): string[] {
  const start = `${pageAddress(page.name)}#`;
  const { published } = contentIndexOf(content);
  return readPermalinks(content.lines('permalinks.txt')).permalinks.flatMap(({ address }) =>
    address.startsWith(start) && !published.has(address) ? [address.slice(start.length)] : [],
  );
}

function anchor(
  { id, title }: Heading,
  taken: ReadonlySet<string>,
  place: Place,
  gone: readonly string[],
  isWhole: boolean,
): Finding[] {
  if (id === undefined || id === '') {
    const fresh = proposed(title, taken);
    const words = proposed(title, new Set(), Infinity).split('-');
    const was = gone.find((old) => old.split('-').every((word) => words.includes(word)));
    const advice =
      was === undefined
        ? `Add one at its end: {#${fresh}}. It never changes, even when the words do.`
        : `It was {#${was}}, which people link to: put it back at the end.`;
    return [error(rule, place, `the heading “${title}” has no anchor`, advice)];
  }
  if (taken.has(id) && isWhole)
    return [
      error(
        rule,
        place,
        `the anchor #${id} stands on this page twice`,
        `Use another, such as {#${proposed(title, taken)}}, or merge the two.`,
      ),
    ];
  const fits = linkName.safeParse(id);
  if (!fits.success)
    return [
      error(
        rule,
        place,
        `the anchor #${id} ${fits.error.issues[0]?.message ?? 'is not right'}`,
        `Write it as {#${proposed(title)}}.`,
      ),
    ];
  return [];
}

/** A short anchor out of the words of a heading. */
function proposed(title: string, taken: ReadonlySet<string> = new Set(), mostWords = 4): string {
  const words = title
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g) ?? ['part'];
  const name = words.slice(0, mostWords).join('-');
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** Headings that Markdown makes of a line although it does not start with #: underlined ones and indented ones. */
function unseen(page: PageEntry): Finding[] {
  const found: Finding[] = [];
  visit(page.pageText.tree, 'heading', (node) => {
    const place = page.place(node.position?.start.offset ?? 0);
    const written = page.text.slice(node.position?.start.offset ?? 0);
    if (place.column === 1 && written.startsWith('#')) return;
    found.push(
      error(
        rule,
        place,
        'this becomes a heading, though it does not start its line with ##',
        'Start the line with ## if it is one; otherwise put an empty line before the line of hyphens under it.',
      ),
    );
  });
  return found;
}
