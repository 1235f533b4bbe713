/** Pictures without words for people who cannot see them. */
import { visit } from 'unist-util-visit';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';

export const images: Check = (content) =>
  content.pages.flatMap((page) => {
    const found: Finding[] = [];
    visit(page.pageText.tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      if (node.alt?.trim()) return;
      const place = page.place(node.position?.start.offset ?? 0);
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
