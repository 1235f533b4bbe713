/** A second opinion beside axe: the engine of IBM's accessibility checker, by the rules of WCAG 2.2. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectNoIssues } from './expect-no-issues.ts';
import { exceptions } from './ibm-equal-access-exceptions.ts';

const script = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine')),
  'utf8',
);

/** What the engine says of one element by one rule. */
interface Result {
  ruleId: string;
  /** How much the rule weighs, and how sure the engine is. */
  value: [policy: string, confidence: string];
  message: string;
  snippet: string;
  node: Node;
}

interface Engine {
  ace: {
    Checker: new () => {
      check: (document: Document, rules: string[]) => Promise<{ results: Result[] }>;
    };
  };
}

/**
 * Expects that the engine finds nothing wrong with what a page shows now, but for the exceptions. A violation counts
 * also where the engine only suspects it, a recommendation where it is sure; what it asks a person to look at does not.
 */
export async function expectNoIssuesFromIbm(page: Page): Promise<void> {
  // Evaluated by the debugger, so the policy of the page stays in force: there is no script element.
  await page.evaluate(script);
  const found = await page.evaluate(async (known) => {
    const { ace } = window as unknown as Engine;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const counts = ({ value: [policy, confidence] }: Result) =>
      confidence === 'FAIL' || (policy === 'VIOLATION' && confidence === 'POTENTIAL');
    const isKnown = ({ ruleId, node }: Result) =>
      known.some(({ rule, at }) => rule === ruleId && (node as Element).matches(at));
    return results
      .filter((result) => counts(result) && !isKnown(result))
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message}\n  ${snippet}`);
  }, exceptions);
  expectNoIssues(found);
}
