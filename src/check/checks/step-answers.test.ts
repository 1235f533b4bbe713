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

const onward = '  - { label: It goes on, to: l-leave }\n';
const joined =
  'Add one with “I’m not sure”, or join it to the one that is safe in doubt: “It carries on, or I’m not sure”. Where nobody can be in doubt, add: alwaysKnown: true';
/** The step on which they finish, with other ways on. */
const withNext = (next: string) => changed('steps/l-shout.md', onward, next);

test('a thing to do with two ways on, and none for people in doubt', async () => {
  expect(await told(stepAnswers, withNext(`${onward}  - { label: It stops, to: ask }\n`))).toEqual([
    `error steps/l-shout.md:5:1  no option here is for people who are not sure  ${joined}`,
  ]);
});

test.each(['I’m not sure', 'It stops, or I’m not sure', "It stops, or I'm NOT SURE"])(
  'after a thing to do, “%s” is for people in doubt',
  async (label) => {
    expect(
      await told(stepAnswers, withNext(`${onward}  - { label: "${label}", to: ask }\n`)),
    ).toEqual([]);
  },
);

test('a question needs an answer of its own for people in doubt', async () => {
  expect(
    await told(
      stepAnswers,
      changed('steps/risk.md', 'label: I’m not sure', 'label: No, or I’m not sure'),
    ),
  ).toEqual([
    'error steps/risk.md:3:1  no option here is for people who are not sure  Add one that starts with “I’m not sure”, and lead it somewhere safe. Where nobody can be in doubt, add: alwaysKnown: true',
  ]);
});

const forms = `byPolicy:
  nobody:
    next:
      - { label: It goes on, to: l-leave }
      - { label: It stops, to: ask }
  warn-first:
    next:
      - { label: It stops, to: ask }
`;

test('what comes next under another policy is judged too, each list by itself', async () => {
  expect(await told(stepAnswers, withNext(onward + forms))).toEqual([
    `error steps/l-shout.md:9:5  no option here is for people who are not sure  ${joined}`,
  ]);
});

test('a thing to do that nobody can be in doubt about says so, under every policy', async () => {
  const two = `${onward}  - { label: It stops, to: ask }\nalwaysKnown: true\n`;
  expect(await told(stepAnswers, withNext(two + forms))).toEqual([]);
});
