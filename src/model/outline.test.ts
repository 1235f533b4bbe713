import { describe, expect, it } from 'vitest';
import { frontHeadings, headingsIn } from './outline.ts';

describe('the headings of a page', () => {
  it('finds written headings with their anchors, in order, with their lines', () => {
    const body = '\n## What to **do** {#what-to-do}\n\ntext\n\n### A [link](/x/) {#a}\n';
    expect(headingsIn(body)).toEqual([
      { id: 'what-to-do', title: 'What to do', depth: 2, line: 2 },
      { id: 'a', title: 'A link', depth: 3, line: 6 },
    ]);
  });

  it('finds the parts, whose headings and anchors are the same on every page', () => {
    expect(headingsIn('<Dont>\n\n- Shout.\n\n</Dont>\n<Why>\n\n</Why>')).toEqual([
      { id: 'dont', title: 'Don’t', depth: 2, line: 1 },
      { id: 'why', title: 'Why', depth: 2, line: 6 },
    ]);
  });

  it('shows a heading without an anchor as one that has none', () => {
    expect(headingsIn('## Loose')[0]).toMatchObject({ id: undefined, title: 'Loose' });
  });

  it('leaves alone what only looks like a heading or a part', () => {
    expect(headingsIn('```\n## In code {#x}\n```\n<Donteven />\n#hashtag')).toEqual([]);
  });

  it('puts what front matter brings first', () => {
    const found = frontHeadings({ doNow: 'Breathe.', say: ['a'], ifThatFails: 'stages/boundary' });
    expect(found.map(({ id }) => id)).toEqual(['do-this-now', 'say', 'if-that-doesnt-work']);
    expect(frontHeadings({ say: [] })).toEqual([]);
  });
});
