/** Pictures without words for people who cannot see them, and pictures from other places. */
import { visit } from 'unist-util-visit';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { schemeOf } from '../../source/links.ts';

export const images: Check = (content) =>
  content.pages.flatMap((page) => {
    const found: Finding[] = [];
    visit(page.pageText.tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const place = page.place(node.position?.start.offset ?? 0);
      if (node.type === 'image' && schemeOf(node.url) !== undefined) {
        found.push(
          error(
            'image-place',
            place,
            `this picture comes from elsewhere: ${node.url.slice(0, 60)}`,
            'Take it out: pages load nothing from other places. Say in words what it shows.',
          ),
        );
      }
      if (node.alt?.trim()) return;
      found.push(
        error(
          'image-alt',
          place,
          'this picture has no words for people who cannot see it',
          'Say in the square brackets what it shows: ![A desk with a headset](…).',
        ),
      );
    });
    return found;
  });
