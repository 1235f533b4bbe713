import { expect, test } from 'vitest';
import { playwrightCounts, summary, vitestCounts, withToolFailure } from './counts.ts';

test('the tests of Vitest are counted, and what it leaves out is skipped', () => {
  expect(
    vitestCounts({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
  ).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a flaky test of Playwright has failed', () => {
  expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } })).toEqual(
    {
      passed: 5,
      failed: 2,
      skipped: 3,
    },
  );
});

test('a tool that fails without a failed test counts as one', () => {
  const clean = { passed: 3, failed: 0, skipped: 0 };
  expect(withToolFailure(clean, false).failed).toBe(1);
  expect(withToolFailure(clean, true).failed).toBe(0);
  expect(withToolFailure({ ...clean, failed: 2 }, false).failed).toBe(2);
});

test('the last line tells of skipped tests only when there are any', () => {
  expect(summary({ passed: 312, failed: 0, skipped: 0 })).toBe('312 passed, 0 failed');
  expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
