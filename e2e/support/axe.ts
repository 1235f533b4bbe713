import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectNoIssues } from './expect-no-issues.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing wrong with what a page shows now: WCAG 2.2 AA, and best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page holds a frame, so the quicker way to run axe sees all of it; what passes is not asked for.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze();
  expectNoIssues(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    ),
  );
}
