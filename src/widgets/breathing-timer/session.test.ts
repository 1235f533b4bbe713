import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, elapsed, isUnderWay, pause, type Session } from './session.ts';

const ready: Session = { state: 'ready' };

test('nothing runs before it is begun', () => {
  expect(elapsed(ready, 99_999)).toBe(0);
  expect(isUnderWay(ready)).toBe(false);
  expect(pause(ready, 5, false)).toBe(ready);
});

test('a pause takes no time, and going on takes up where it was', () => {
  const paused = pause(begin(ready, 1000), 4000, true);
  expect(paused).toEqual({ state: 'paused', before: 3000, away: true });
  expect(elapsed(paused, 60_000)).toBe(3000);
  expect(elapsed(begin(paused, 60_000), 61_000)).toBe(4000);
});

test('a session that runs is not begun again', () => {
  const running = begin(ready, 1000);
  expect(begin(running, 9000)).toBe(running);
});

test('one that is over starts from nothing', () => {
  expect(elapsed(begin({ state: 'finished' }, 5000), 6000)).toBe(1000);
});

test('however often it is paused, the time is that in which it ran', () => {
  const spans = fc.array(fc.record({ runs: fc.nat(100_000), rests: fc.nat(100_000) }));
  fc.assert(
    fc.property(spans, (pauses) => {
      let now = 0;
      let session: Session = ready;
      for (const { runs, rests } of pauses) {
        session = begin(session, now);
        now += runs;
        session = pause(session, now, false);
        now += rests;
      }
      const ran = pauses.reduce((sum, { runs }) => sum + runs, 0);
      expect(elapsed(session, now)).toBe(ran);
    }),
  );
});
