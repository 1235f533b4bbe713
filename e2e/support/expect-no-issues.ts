import { expect } from '@playwright/test';

/** Expects that a survey found nothing, and otherwise shows only what it found. */
export function expectNoIssues(found: readonly string[]): void {
  expect(found.join('\n')).toBe('');
}
