import { expect, test } from 'vitest';
import { phraseStages } from './phrase-stages.ts';
import { phrasesById, phrasesForSituation, phrasesForStage } from './phrases.ts';
import { changed, pageText, playbookWith } from './testing.ts';

const idsOf = (phrases: readonly { id: string }[]) => phrases.map(({ id }) => id);

test('phrases come in the order in which they are asked for', () => {
  const playbook = playbookWith();
  expect(idsOf(phrasesById(playbook, ['ring-on', 'listen-start']))).toEqual([
    'ring-on',
    'listen-start',
  ]);
});

test('a phrase that does not exist is an error, not a gap', () => {
  expect(() => phrasesById(playbookWith(), ['listen-strat'])).toThrow(
    'There is no phrase "listen-strat": run "npm run check".',
  );
});

test('in a situation a firm phrase comes last, and none that one says to oneself', () => {
  const playbook = playbookWith(
    changed('phrases/listen.yaml', 'tone: warm', 'tone: firm\n    notWhen: They grieve.'),
    {
      'phrases/self-talk.yaml':
        'phrases:\n  - { id: self-calm, text: I am safe., tone: warm, channels: [phone], situations: [shouting] }\n',
    },
  );
  expect(idsOf(phrasesForSituation(playbook, 'shouting'))).toEqual(['listen-line', 'listen-start']);
});

test('a stage has the phrases of its file', () => {
  expect(idsOf(phrasesForStage(playbookWith(), 'listen'))).toEqual(['listen-start', 'listen-line']);
  expect(phrasesForStage(playbookWith(), 'probe')).toEqual([]);
});

test('the list of phrases has the stages that have a page and phrases, then what one says to oneself', () => {
  const playbook = playbookWith({
    'stages/probe.mdx': pageText('Ask', 0),
    'skills/self-talk.mdx': pageText('What you tell yourself', 1, 'shortTitle: To yourself\n'),
    'phrases/self-talk.yaml':
      'phrases:\n  - { id: self-calm, text: I am safe., tone: warm, channels: [phone] }\n',
  });
  const stages = phraseStages(playbook);
  expect(stages.map(({ id, title }) => [id, title])).toEqual([
    ['listen', 'Let them tell it'],
    ['self-talk', 'To yourself'],
  ]);
  expect(idsOf(stages.flatMap(({ phrases }) => phrases))).toEqual([
    'listen-start',
    'listen-line',
    'self-calm',
  ]);
});
