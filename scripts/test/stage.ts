/** A stage of the test run. */

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What a person must read when something failed. */
  details: string;
}

export interface Stage {
  /** What is tested, in plain words. */
  name: string;
  /** How to run it alone. */
  alone: string;
  /** The stages without which it cannot run. */
  needs?: readonly string[];
  run: () => Outcome | Promise<Outcome>;
}

/** The outcome of a stage that tests each page: one test a page, failed where there is something to say about it. */
export function pageByPage(
  pages: readonly { path: string; findings: readonly string[] }[],
): Outcome {
  const bad = pages.filter(({ findings }) => findings.length > 0);
  return {
    passed: pages.length - bad.length,
    failed: bad.length,
    skipped: 0,
    details: bad
      .flatMap(({ path, findings }) => [path, ...findings.map((line) => `  ${line}`)])
      .join('\n'),
  };
}
