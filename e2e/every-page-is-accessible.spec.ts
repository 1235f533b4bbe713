/** axe on every page of the site, and of each kind of page also as a narrow panel. */
import { expectAccessible } from './support/axe.ts';
import { onePageOfEachKind, pages } from './support/site.ts';
import { open, survey, themes } from './support/survey.ts';

for (const colorScheme of themes) {
  for (const { path } of pages) {
    survey(`axe finds nothing wrong with ${path} in the ${colorScheme} theme`, async ({ tab }) => {
      await open(tab, path, { colorScheme });
      await expectAccessible(tab);
    });
  }
}

for (const path of onePageOfEachKind) {
  survey(`axe finds nothing wrong with ${path} in a narrow panel`, async ({ tab }) => {
    await open(tab, path, { width: 360, height: 640 });
    await expectAccessible(tab);
  });
}
