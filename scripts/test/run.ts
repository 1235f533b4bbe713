/** Runs stages one after another, shows how they go, and adds up their tests. */
import type { Counts } from './counts.ts';
import { summary } from './counts.ts';
import type { Outcome, Stage } from './stage.ts';

const MOST_LINES = 120;

/**
 * Runs the stages in their order. One that fails does not stop the rest, but a stage that needs it is left out
 * and counted as skipped.
 * @param print shows a piece of text; lines end with their own line break
 */
export async function runStages(
  stages: readonly Stage[],
  print: (text: string) => void,
): Promise<Counts> {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failed = new Set<string>();
  for (const stage of stages) {
    print(`${stage.name.padEnd(10)} `);
    const missing = stage.needs?.find((name) => failed.has(name));
    if (missing) {
      print(`not run, because ${missing} failed\n`);
      total.skipped += 1;
      continue;
    }
    const start = performance.now();
    const outcome = await safely(stage);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`${summary(outcome)} (${seconds} s)\n`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
    if (outcome.failed > 0) {
      failed.add(stage.name);
      print(`${excerpt(outcome.details)}\n    To run this alone: ${stage.alone}\n`);
    }
  }
  return total;
}

async function safely(stage: Stage): Promise<Outcome> {
  try {
    return await stage.run();
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: 0, details };
  }
}

function excerpt(details: string): string {
  const lines = details.split('\n');
  const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}`);
  const left = lines.length - shown.length;
  if (left > 0) shown.push(`    … and ${String(left)} more lines.`);
  return shown.join('\n');
}
