/** Parts that do not exist, and things a page cannot hold: raw HTML, programs, imports. */
import { visit } from 'unist-util-visit';
import { mdxPart } from '../../model/part-catalogue.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { noSuchPart } from '../suggest/no-such-part.ts';
import { partsUsed, type UsedPart } from '../../source/parts-used.ts';

const rule = 'part';

export const partNames: Check = (content) => [
  ...partsUsed(content)
    .filter(({ name }) => !mdxPart(name))
    .map(unknown),
  ...content.pages.flatMap((page) => {
    const found: Finding[] = [];
    visit(page.pageText.tree, (node) => {
      const place = page.place(node.position?.start.offset ?? 0);
      if (node.type === 'mdxjsEsm')
        found.push(
          error(
            rule,
            place,
            'a page imports and exports nothing',
            'Take the line out: the parts are there without it.',
          ),
        );
      if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
      if (!isComment(node.value)) {
        found.push(
          error(
            rule,
            place,
            `{${node.value.slice(0, 20)}} is not text`,
            'Take the braces out. The gaps of a phrase belong in content/phrases/.',
          ),
        );
      }
    });
    return found;
  }),
];

function isComment(expression: string): boolean {
  return expression.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

function unknown({ name, place }: UsedPart): Finding {
  if (name === '') return error(rule, place, 'an empty tag <> stands here', 'Take it out.');
  return error(rule, place, ...noSuchPart(name));
}
