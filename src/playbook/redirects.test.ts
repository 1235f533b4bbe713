import { expect, test } from 'vitest';
import { movedPages, oldAnchors } from './redirects.ts';
import { playbookWith } from './testing.ts';

const playbook = playbookWith({
  'redirects.yaml': `redirects:
  - { from: /stages/hear/, to: /stages/listen/ }
  - { from: /stages/listen/#steps, to: /stages/listen/#how }
  - { from: /stages/listen/#way, to: /stages/listen/#how }
  - { from: /stages/hear/#how, to: /stages/listen/#how }
`,
});

test('a heading keeps the anchors it had on its own page', () => {
  expect(oldAnchors(playbook, '/stages/listen/', 'how')).toEqual(['steps', 'way']);
  expect(oldAnchors(playbook, '/stages/listen/', 'why')).toEqual([]);
});

test('a page that moved needs one that sends the reader on; a heading does not', () => {
  expect(movedPages(playbook)).toEqual([{ from: '/stages/hear/', to: '/stages/listen/' }]);
});
