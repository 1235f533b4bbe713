import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeAnswer,
  longestPath,
  mendPath,
  pressBetween,
  readPath,
  writePath,
  type Tree,
  type Visit,
} from './path.ts';

/** Steps written as `{ a: 'b c' }`, each with the steps it leads to. */
function treeOf(steps: Record<string, string>, standing: string[] = []): Tree {
  return {
    standing: standing.map((to) => ({ label: `Always ${to}`, to })),
    steps: Object.fromEntries(
      Object.entries(steps).map(([id, onward]) => [
        id,
        {
          id,
          presses: onward
            .split(' ')
            .filter(Boolean)
            .map((to) => ({ label: `To ${to}`, to })),
        },
      ]),
    ),
  };
}

const visits = (ids: string): Visit[] =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id }));
const ids = (path: readonly Visit[]) => path.map(({ id }) => id).join(' ');

const tree = treeOf(
  {
    risk: 'what danger',
    what: 'mood conduct',
    mood: 'shout swear',
    shout: 'conduct',
    swear: 'conduct',
    conduct: 'b1',
    b1: 'b2',
    b2: '',
    danger: '',
    self: 'what',
  },
  ['self'],
);

test('a path is written into an address and read from it again', () => {
  expect(writePath(visits('risk what mood'))).toBe('?path=risk.what');
  expect(readPath('?path=risk.what&other=1')).toEqual(['risk', 'what']);
  expect(writePath(visits('risk'))).toBe('');
  expect(readPath('')).toEqual([]);
});

test('a sound path is kept whole', () => {
  expect(mendPath(tree, visits('risk what mood shout'))).toEqual({
    path: visits('risk what mood shout'),
    dropped: [],
  });
});

test('a press that stands on every step is part of a path', () => {
  expect(ids(mendPath(tree, visits('risk self what')).path)).toBe('risk self what');
  expect(pressBetween(tree, 'b2', 'self')?.label).toBe('Always self');
});

test('of an outdated path, what still leads to the step one is on is kept, and the rest is named', () => {
  const { path, dropped } = mendPath(tree, visits('risk what gone mood shout'));
  expect(ids(path)).toBe('risk what mood shout');
  expect(ids(dropped)).toBe('gone');
  expect(ids(mendPath(tree, visits('risk danger b1')).path)).toBe('b1');
});

test('of a walk in circles, the last part is kept', () => {
  const circle = treeOf({ a: 'b', b: 'a' });
  const walk = Array.from({ length: 100 }, (_, index) => ({ id: index % 2 === 0 ? 'a' : 'b' }));
  const { path, dropped } = mendPath(circle, walk);
  expect(path).toEqual(walk.slice(-longestPath - 1));
  expect(dropped).toHaveLength(100 - path.length);
});

test('a path to a step that does not exist holds nothing', () => {
  expect(mendPath(tree, visits('risk what gone'))).toEqual({
    path: [],
    dropped: visits('risk what gone'),
  });
  expect(mendPath(tree, [])).toEqual({ path: [], dropped: [] });
});

test('changing an answer keeps what still follows', () => {
  const changed = changeAnswer(tree, visits('risk what mood'), visits('shout conduct b1'), {
    id: 'swear',
  });
  expect(ids(changed.path)).toBe('risk what mood swear conduct b1');
  expect(ids(changed.dropped)).toBe('shout');
});

test('changing an answer drops what no longer follows, and says so', () => {
  const changed = changeAnswer(tree, visits('risk'), visits('what mood shout'), { id: 'danger' });
  expect(ids(changed.path)).toBe('risk danger');
  expect(ids(changed.dropped)).toBe('what mood shout');
});

test('giving the same answer again keeps everything, with its times', () => {
  const later = [
    { id: 'mood', at: 1 },
    { id: 'shout', at: 2 },
  ];
  const changed = changeAnswer(tree, visits('risk what'), later, { id: 'mood', at: 9 });
  expect(changed).toEqual({ path: [...visits('risk what'), ...later], dropped: [] });
});

test('an answer that skips a part of the path goes on where the rest begins', () => {
  const changed = changeAnswer(tree, visits('risk what'), visits('mood shout conduct b1'), {
    id: 'conduct',
  });
  expect(ids(changed.path)).toBe('risk what conduct b1');
  expect(ids(changed.dropped)).toBe('mood shout');
});

const names = Object.keys(tree.steps);
const anyId = fc.oneof(
  fc.constantFrom(...names, 'gone', '__proto__', 'constructor', ''),
  fc.string(),
);
const anyTree = fc
  .record(
    Object.fromEntries(
      names.map((id) => [id, fc.uniqueArray(fc.constantFrom(...names, 'gone'), { maxLength: 4 })]),
    ),
  )
  .map((steps) =>
    treeOf(Object.fromEntries(Object.entries(steps).map(([id, to]) => [id, to.join(' ')])), [
      'self',
    ]),
  );

function isSound(sound: Tree, path: readonly Visit[]): boolean {
  return path.every(({ id }, index) => {
    const before = path[index - 1];
    return (
      Object.hasOwn(sound.steps, id) &&
      (!before || pressBetween(sound, before.id, id) !== undefined)
    );
  });
}

test('any list of names becomes a path that holds, or none, and nothing is lost unsaid', () => {
  fc.assert(
    fc.property(anyTree, fc.array(anyId, { maxLength: 90 }), (anything, list) => {
      const before = list.map((id) => ({ id }));
      const { path, dropped } = mendPath(anything, before);
      expect(isSound(anything, path)).toBe(true);
      expect(path.length).toBeLessThanOrEqual(longestPath + 1);
      expect(before.filter((visit) => path.includes(visit))).toEqual(path);
      expect(before.filter((visit) => dropped.includes(visit))).toEqual(dropped);
      expect(path.length + dropped.length).toBe(before.length);
      const last = list.at(-1);
      if (last !== undefined && Object.hasOwn(anything.steps, last))
        expect(path.at(-1)?.id).toBe(last);
      else expect(path).toEqual([]);
    }),
  );
});

test('any address is read, and a path that is written is the path that is read', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(Array.isArray(readPath(search))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: longestPath }),
      (list) => {
        const path = list.map((id) => ({ id }));
        expect(readPath(writePath(path))).toEqual(list.slice(0, -1));
      },
    ),
  );
});

test('changing any answer of any path never leaves a broken one', () => {
  fc.assert(
    fc.property(
      anyTree,
      fc.array(fc.nat(9), { maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      (anything, turns, at, turn) => {
        const walk: Visit[] = [{ id: 'risk' }];
        for (const each of turns) {
          const onward = names.filter((id) => pressBetween(anything, walk.at(-1)?.id ?? '', id));
          const next = onward[each % onward.length];
          if (next) walk.push({ id: next });
        }
        const index = at % walk.length;
        const asked = walk[index]?.id ?? '';
        const answers = names.filter((id) => pressBetween(anything, asked, id));
        const answer = answers[turn % answers.length];
        if (answer === undefined) return;
        const later = walk.slice(index + 1);
        const { path, dropped } = changeAnswer(anything, walk.slice(0, index + 1), later, {
          id: answer,
        });
        expect(isSound(anything, path)).toBe(true);
        expect(path.slice(0, index + 1)).toEqual(walk.slice(0, index + 1));
        expect(path[index + 1]?.id).toBe(answer);
        expect(later.filter((visit) => !path.includes(visit))).toEqual(dropped);
      },
    ),
  );
});
