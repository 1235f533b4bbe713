import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { stepAnswers } from './step-answers.ts';

const doubt = '  - label: I’m not sure\n    to: ask\n';

test('a question without a way on for people in doubt', async () => {
  expect(await told(stepAnswers, {})).toEqual([]);
  expect(await told(stepAnswers, changed('steps/risk.md', doubt, ''))).toEqual([
    'error steps/risk.md:3:1  no option here is for people who are not sure  Add one that starts with “I’m not sure”, and lead it somewhere safe. Where nobody can be in doubt, add: alwaysKnown: true',
  ]);
});

test('a question that nobody can be in doubt about says so', async () => {
  expect(await told(stepAnswers, changed('steps/risk.md', doubt, 'alwaysKnown: true\n'))).toEqual(
    [],
  );
});

test('a straight apostrophe is no fault', async () => {
  expect(
    await told(
      stepAnswers,
      changed('steps/risk.md', 'I’m not sure', "I'm not sure what they said"),
    ),
  ).toEqual([]);
});

test('a step with the name of a page of the site', async () => {
  const end = '---\ndoNow: Look at the map.\npage: situations/shouting\n---\n';
  expect(await told(stepAnswers, { 'steps/map.md': end })).toEqual([
    'error steps/map.md:1:1  the name “map” is taken by a page of the site  Rename the file.',
  ]);
});
