import { expect, test } from 'vitest';
import type { StepView, TreeView } from '../../model/tree/view.ts';
import { noteLines, noteOf } from './note.ts';

const step = (id: string, title: string, presses: StepView['presses']): StepView => ({
  id,
  title,
  isEnd: presses.length === 0,
  contacts: [],
  isUnset: false,
  words: [],
  facts: [],
  body: [],
  presses,
});
const tree: TreeView = {
  standing: [],
  steps: {
    risk: step('risk', 'Is anyone in danger?', [{ label: 'No', to: 'what' }]),
    what: step('what', 'What is happening?', [{ label: 'They are angry', to: 'shout' }]),
    shout: step('shout', 'One slow breath.', []),
  },
};
const at = (time: string) => Date.parse(`2026-11-22T${time}:00Z`);

test('what was asked and answered, line by line, with the time', () => {
  const path = [
    { id: 'risk', at: at('14:02') },
    { id: 'what', at: at('14:02') },
    { id: 'shout', at: at('14:05') },
  ];
  expect(noteOf(noteLines(tree, path), 'UTC')).toBe(
    'Steps taken on 22 November 2026:\n14:02 Is anyone in danger? – No\n14:02 What is happening? – They are angry\n14:05 One slow breath.',
  );
});

test('a time that is not known is left out, not made up', () => {
  const path = [{ id: 'what' }, { id: 'shout', at: at('23:30') }];
  expect(noteOf(noteLines(tree, path), 'Europe/Paris')).toBe(
    'Steps taken on 23 November 2026:\nWhat is happening? – They are angry\n00:30 One slow breath.',
  );
  expect(noteOf(noteLines(tree, [{ id: 'shout' }]))).toBe('Steps taken:\nOne slow breath.');
});

test('a step that the tree has no more is left out', () => {
  expect(noteLines(tree, [{ id: 'gone', at: at('14:02') }, { id: 'shout' }])).toEqual([
    { text: 'One slow breath.' },
  ]);
});
