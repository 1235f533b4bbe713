/** axe, the rules of WCAG 2.2 AA and best practice, on every page of the site. */
import { AxeBuilder } from '@axe-core/playwright';
import { expectNothing } from './support/nothing.ts';
import { pages } from './support/site.ts';
import { open, survey, themes } from './support/survey.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of themes) {
  for (const { path } of pages) {
    survey(`axe finds nothing wrong with ${path} in the ${colorScheme} theme`, async ({ tab }) => {
      await open(tab, path, { colorScheme });
      // No page holds a frame, so the quicker way to run axe sees all of it.
      const { violations } = await new AxeBuilder({ page: tab })
        .withTags(rules)
        .setLegacyMode()
        .analyze();
      expectNothing(
        violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
        ),
      );
    });
  }
}
