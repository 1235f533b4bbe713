import { expect, test } from 'vitest';
import { stepMap, stepMapDrawing } from './step-map.ts';
import { findStep, standingLinks, treeView, viewOf } from './steps.ts';
import { changed, playbookWith } from './testing.ts';

test('a step that does not exist is an error', () => {
  expect(() => findStep(playbookWith(), 'l-lave')).toThrow('There is no step "l-lave"');
});

test('an end is shown with its words, its facts and its page', () => {
  const playbook = playbookWith(
    changed('steps/l-shout.md', 'say: [listen-start]', 'say: [listen-start]\npolicy: [warnings]'),
  );
  expect(viewOf(playbook, findStep(playbook, 'l-shout'))).toMatchObject({
    id: 'l-shout',
    title: 'Let them finish.',
    isEnd: true,
    words: [{ id: 'listen-start', text: 'Tell me what happened, from the start.', isFirm: false }],
    facts: [{ name: 'Give the warning first', value: 'twice' }],
    page: {
      title: 'They are shouting',
      line: 'One slow breath. Drop your pitch.',
      href: '/situations/shouting/',
    },
    presses: [{ label: 'It goes on', to: 'l-leave' }],
  });
});

test('what a step says already is not said again by its page', () => {
  const playbook = playbookWith(
    changed('steps/l-shout.md', 'Let them finish.', 'One slow breath. Drop your pitch.'),
  );
  expect(viewOf(playbook, findStep(playbook, 'l-shout')).page?.line).toBe(
    'What to do and say when someone shouts.',
  );
});

test('a question is shown with its options and no words', () => {
  const playbook = playbookWith();
  const view = viewOf(playbook, findStep(playbook, 'risk'));
  expect(view).toMatchObject({ title: 'Is anyone in danger?', isEnd: false, words: [] });
  expect(view.presses.map(({ to }) => to)).toEqual(['l-leave', 'l-shout', 'ask']);
});

test('of the links that stand on every step, the one to the first question comes first', () => {
  const playbook = playbookWith(
    changed('steps/ask.md', 'next:', 'fromEverywhere: Ask somebody\nnext:'),
    changed('steps/risk.md', 'options:', 'fromEverywhere: There is danger\noptions:'),
  );
  expect(standingLinks(playbook)).toEqual([
    { label: 'There is danger', to: 'risk' },
    { label: 'Ask somebody', to: 'ask' },
  ]);
  expect(treeView(playbook).standing).toEqual(standingLinks(playbook));
});

test('the tree and the map hold every step', () => {
  const playbook = playbookWith();
  const ids = ['ask', 'l-leave', 'l-shout', 'risk'];
  expect(Object.keys(treeView(playbook).steps)).toEqual(ids);
  expect(
    stepMapDrawing(playbook)
      .boxes.map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  expect(stepMap(playbook)[0]?.id).toBe('risk');
});
