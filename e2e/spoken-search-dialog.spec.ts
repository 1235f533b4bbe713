/** What a screen reader says while somebody searches. */
import { pageOf } from './support/content.ts';
import { Reader } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('search opens on its box, counts once, reads the answers, and leads back to where it was opened', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const reader = await Reader.listenTo(page);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus();
  await reader.says('link, Search');
  await page.keyboard.press('Enter');
  await reader.says(
    // What is typed while the code is on its way goes here, and the focus goes back before the dialog opens.
    'searchbox, Search, placeholder Loading search…',
    'link, Search',
    'dialog, Search',
    'searchbox, Type what is happening',
  );
  await page.keyboard.type('swearing', { delay: 20 });
  await reader.says(/^polite: \d+ results$/);
  await page.keyboard.press('ArrowDown');
  await reader.says(`link, ${pageOf('situations/swearing').title}`);
  await page.keyboard.press('End');
  await reader.says(/^link, /);
  await page.keyboard.press('Home');
  await reader.says(`link, ${pageOf('situations/swearing').title}`);
  await page.keyboard.press('Escape');
  await reader.says('link, Search');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
