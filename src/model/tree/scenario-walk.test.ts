import { expect, test } from 'vitest';
import { policies } from '../workplace/policies.ts';
import { firstGap, policyOf } from './scenario-walk.ts';
import { scenarioSchema } from '../kinds/scenario.ts';
import { stepGraph } from './graph.ts';

/** Steps with those that they lead to. */
const graph = stepGraph(
  Object.entries({ risk: 'mood leave', mood: 'shout', shout: '', leave: '', self: 'mood' }).map(
    ([id, onward]) => ({
      id,
      presses: onward
        .split(' ')
        .filter(Boolean)
        .map((to) => ({ label: to, to })),
      isEnd: onward === '',
      says: [],
      contacts: [],
      ...(id === 'self' && { fromEverywhere: 'I am getting angry' }),
    }),
  ),
);

test('a way that can be pressed has no gap', () => {
  expect(firstGap(['mood', 'shout'], graph)).toBeUndefined();
  expect(firstGap(['mood', 'self', 'mood', 'shout'], graph)).toBeUndefined();
});

test('the first gap is told with the step one stands on, and what can be pressed there', () => {
  expect(firstGap(['shout'], graph)).toEqual({
    place: 0,
    at: 'risk',
    instead: ['mood', 'leave', 'self'],
  });
  expect(firstGap(['mood', 'leave', 'shout'], graph)).toEqual({
    place: 1,
    at: 'mood',
    instead: ['shout', 'self'],
  });
});

test('a scenario without a policy is walked under the one that is shipped', () => {
  expect(policyOf({})).toEqual(policies[0]);
  expect(policyOf({ policy: { who: 'nobody', warnings: 4 } })).toEqual({
    ...policies[0],
    who: 'nobody',
    warnings: 4,
  });
});

test('danger is left at once, whatever the policy of a scenario lists', () => {
  expect(policyOf({ policy: { atOnce: [] } }).atOnce).toEqual(['danger']);
  expect(policyOf({ policy: { atOnce: ['hate', 'threats'] } }).atOnce).toEqual([
    'danger',
    'threats',
    'hate',
  ]);
});

test('a scenario takes at least one press, and happens on one of the four channels', () => {
  const sound = { id: 'a', what: 'They shout.', channel: 'chat', by: ['shout'], within: 1 };
  const faults = (more: object) =>
    scenarioSchema
      .safeParse({ ...sound, ...more })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  expect(scenarioSchema.parse(sound)).toEqual(sound);
  expect(faults({ by: [] })).toEqual(['by names no step']);
  expect(faults({ within: 0 })).toEqual(['within is under 1']);
  expect(faults({ channel: 'fax' })).toEqual([
    'channel must be one of phone, chat, email, in-person',
  ]);
  expect(faults({ policy: { warnings: 1 } })).toHaveLength(1);
});
