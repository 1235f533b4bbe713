/** Someone hears the search rather than sees it. */
import { openSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('the dialog has a name, a labelled box, one status line and a list of links', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('swearing');
  await expect(search.status).toHaveText(/\d+ results?/);
  await expect(search.area).toMatchAriaSnapshot(`
    - dialog "Search":
      - heading "Search" [level=2]
      - button "Close"
      - search:
        - searchbox "Type what is happening": swearing
      - status: /\\d+ results?/
      - list "Search results":
        - listitem:
          - paragraph: /Best answer/
          - link /[Ss]wearing/
          - paragraph
          - list:
            - listitem:
              - paragraph
              - button /^Copy/
  `);
});

test('however fast one types, the count is heard once, when it has settled', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await search.status.evaluate((line) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(line.textContent)).observe(line, { childList: true });
  });
  await page.keyboard.type('shouting', { delay: 60 });
  await expect(search.status).toHaveText(/\d+ result/);
  // Long enough for the full text to have come, and to have been counted.
  await page.waitForLoadState('networkidle');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const counts = heard.filter((line) => /\d+ result/.test(line));
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.length).toBeLessThan(3);
});

test('the focus stays within the dialog, and one Escape leaves it, also with words in the box', async ({
  page,
  at,
}) => {
  await page.goto(at('/stages/listen/'));
  const opener = page.getByRole('banner').locator('[data-open-search]');
  await opener.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('shouting');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
