/**
 * A second accessibility engine on every page of the site. One theme and one width are enough: the rules it has beside
 * those of axe are about structure, and axe looks at the colours of both themes.
 */
import { expectNothingFromSecondEngine } from './support/second-engine.ts';
import { pages } from './support/site.ts';
import { open, survey } from './support/survey.ts';

for (const { path } of pages) {
  survey(`a second engine finds nothing wrong with ${path}`, async ({ tab }) => {
    await open(tab, path);
    await expectNothingFromSecondEngine(tab);
  });
}
