/** For tests: runs a check over the sound content of source/fixtures/good/ with a few files changed. */
import type { Check } from './check.ts';
import { inOrder } from './finding.ts';
import { Content } from '../source/content.ts';
import { contentWith, type Changes } from '../source/testing.ts';

export { changed, contentWith, goodFolder, type Changes } from '../source/testing.ts';

export const today = '2026-11-22';

/** What a check says of the changed content: `error file:line:column  problem  advice`. */
export async function told(check: Check, changes: Changes, day = today): Promise<string[]> {
  const findings = await check(new Content(contentWith(changes)), day);
  return inOrder(findings).map(
    ({ severity, file, line, column, problem, advice }) =>
      `${severity} ${file}:${line}:${column}  ${problem}  ${advice}`,
  );
}
