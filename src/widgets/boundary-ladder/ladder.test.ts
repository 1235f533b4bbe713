import fc from 'fast-check';
import { expect, test } from 'vitest';
import { climb, climbAll, foot, timesSaid, type Ladder, type Plan, type Press } from './ladder.ts';

const plan: Plan = { rungs: 5, reasons: ['danger', 'threats', 'hate'] };
const minute = (minutes: number) => minutes * 60_000;

function pressed(...presses: string[]): Press[] {
  return presses.map((press, index): Press => {
    const at = minute(index + 1);
    const reason = /^at-once (.*)$/.exec(press)?.[1];
    if (reason !== undefined) return { press: 'at-once', reason, at };
    return { press: press as 'goes-on', at };
  });
}

test('it goes on at every rung: each is said once, in order, and the call is ended', () => {
  const presses = pressed('goes-on', 'goes-on', 'goes-on', 'goes-on', 'done');
  const ladder = climbAll(presses, plan);
  expect(ladder.state).toBe('over');
  expect(timesSaid(ladder, plan)).toEqual([1, 2, 3, 4, 5].map(minute));
});

test('when they stop, the next rung waits; when it starts again, it is the next that is said', () => {
  const eased = climbAll(pressed('goes-on', 'stopped'), plan);
  expect(eased).toMatchObject({ state: 'eased', rung: 1 });
  expect(timesSaid(eased, plan).slice(0, 3)).toEqual([minute(1), minute(2), undefined]);
  expect(climb(eased, { press: 'again', at: minute(3) }, plan)).toMatchObject({
    state: 'climbing',
    rung: 2,
  });
});

test('when they stop on the last rung, it has not been ended, and is still the last rung if it starts again', () => {
  const presses = pressed('goes-on', 'goes-on', 'goes-on', 'goes-on', 'stopped', 'again');
  const ladder = climbAll(presses, plan);
  expect(ladder).toMatchObject({ state: 'climbing', rung: 4 });
  expect(timesSaid(ladder, plan)[4]).toBeUndefined();
});

test('hate ends it at once, from any rung, and what was said before stays noted', () => {
  const ladder = climbAll(pressed('goes-on', 'at-once hate', 'done'), plan);
  expect(ladder.state).toBe('over');
  expect(ladder.happened).toEqual([
    { what: 'said', rung: 0, at: minute(1) },
    { what: 'at-once', reason: 'hate', at: minute(2) },
    { what: 'at-once-done', reason: 'hate', at: minute(3) },
  ]);
});

test('what this workplace does not let people end at once changes nothing', () => {
  expect(climbAll(pressed('at-once sexual-remarks'), plan)).toEqual(foot);
});

/** Anything somebody might press, in any order, on any ladder, with steps taken back. */
const anyPlan = fc
  .integer({ min: 2, max: 5 })
  .map((warnings): Plan => ({ ...plan, rungs: warnings + 3 }));
// Mostly climbing, so that many orders of presses come to the top.
const anyPress = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      press: fc.constantFrom('goes-on', 'goes-on', 'goes-on', 'stopped', 'again', 'again', 'done'),
      at: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      press: fc.constant('at-once'),
      reason: fc.constantFrom(...plan.reasons, 'boredom'),
      at: fc.nat(),
    }),
  },
  { weight: 3, arbitrary: fc.constant('undo' as const) },
);

function play(inputs: readonly unknown[], plan: Plan): Ladder[] {
  const seen: Ladder[] = [];
  let presses: Press[] = [];
  for (const input of inputs) {
    presses = input === 'undo' ? presses.slice(0, -1) : [...presses, input as Press];
    seen.push(climbAll(presses, plan));
  }
  return seen;
}

function rungsSaid({ happened }: Ladder): number[] {
  return happened.flatMap((event) => (event.what === 'said' ? [event.rung] : []));
}

function forAnyPresses(judge: (ladder: Ladder, plan: Plan) => void): void {
  fc.assert(
    fc.property(anyPlan, fc.array(anyPress, { maxLength: 60, size: 'max' }), (plan, inputs) => {
      for (const ladder of play(inputs, plan)) judge(ladder, plan);
    }),
    { numRuns: 500 },
  );
}

test('no order of presses skips a rung: what was said is always the rungs in order, each once', () => {
  forAnyPresses((ladder) => {
    const said = rungsSaid(ladder);
    expect(said).toEqual(said.map((_, index) => index));
  });
});

test('no order of presses skips the repeat: nobody comes to the last rung of the graded track before every warning was said', () => {
  let ends = 0;
  forAnyPresses((ladder, { rungs }) => {
    const ended = ladder.state === 'over' && ladder.reason === undefined;
    if (ladder.rung === rungs - 1)
      expect(rungsSaid(ladder).length).toBeGreaterThanOrEqual(rungs - 1);
    if (!ended) return;
    ends += 1;
    expect(rungsSaid(ladder)).toHaveLength(rungs);
  });
  expect(ends).toBeGreaterThan(0);
});

test('only what may end at once ends at once, and only once it is over', () => {
  forAnyPresses((ladder) => {
    if (ladder.reason !== undefined) expect(plan.reasons).toContain(ladder.reason);
    const ended = ladder.happened.some(({ what }) => what === 'at-once-done');
    if (ended) expect(ladder.state).toBe('over');
  });
});

test('what is over stays over, whatever is pressed then', () => {
  fc.assert(
    fc.property(
      fc.array(
        anyPress.filter((input) => input !== 'undo'),
        { maxLength: 40 },
      ),
      (inputs) => {
        const seen = play(inputs, plan);
        const over = seen.find(({ state }) => state === 'over');
        if (over) expect(seen.at(-1)).toEqual(over);
      },
    ),
  );
});
