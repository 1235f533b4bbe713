/** The two test tools: run, and counted test by test. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser.ts';
import { command } from './command.ts';
import { playwrightCounts, vitestCounts, withToolFailure, type Counts } from './counts.ts';
import type { Outcome } from './stage.ts';

const REPORTS = '.build/reports';

export async function unitTests(): Promise<Outcome> {
  const report = `${REPORTS}/unit.json`;
  const { succeeded, output } = await command(
    `vitest run --reporter=dot --reporter=json --outputFile.json=${fresh(report)}`,
  );
  return { ...withToolFailure(countsIn(report, vitestCounts), succeeded), details: output };
}

export async function browserTests(): Promise<Outcome> {
  let launch: string;
  try {
    launch = JSON.stringify(await findBrowser());
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, details: (error as Error).message };
  }
  const report = `${REPORTS}/e2e.json`;
  const environment = { STEADY_LAUNCH: launch, PLAYWRIGHT_JSON_OUTPUT_FILE: fresh(report) };
  process.stdout.write('\n');
  const { succeeded } = await command('playwright test --reporter=dot,json', environment, true);
  return {
    ...withToolFailure(countsIn(report, playwrightCounts), succeeded),
    details: 'See above.',
  };
}

/** The report of an earlier run must not be taken for that of this one. */
function fresh(report: string): string {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/** No report means that the tool never came to its tests. */
function countsIn<Report>(file: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
