/** The two test tools: run, and counted test by test. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../browser.ts';
import { command } from './command.ts';
import { playwrightCounts, vitestCounts, withToolFailure, type Counts } from './counts.ts';
import type { Outcome } from './stage.ts';

const REPORTS = '.build/reports';

export function unitTests(): Promise<Outcome> {
  const report = `${REPORTS}/unit.json`;
  return suite(`vitest run --reporter=dot --reporter=json --outputFile.json=${report}`, report, vitestCounts);
}

export async function browserTests(): Promise<Outcome> {
  let launch: string;
  try {
    launch = JSON.stringify(await findBrowser());
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, details: (error as Error).message };
  }
  const report = `${REPORTS}/e2e.json`;
  return suite('playwright test --reporter=dot,json', report, playwrightCounts, {
    STEADY_LAUNCH: launch,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

async function suite<Report>(
  line: string,
  report: string,
  count: (report: Report) => Counts,
  environment?: Record<string, string>,
): Promise<Outcome> {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { succeeded, output } = await command(line, environment);
  const counts = countsIn(report, count);
  return { ...withToolFailure(counts, succeeded), details: output };
}

/** No report means that the tool never came to its tests. */
function countsIn<Report>(file: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
