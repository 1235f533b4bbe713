/** A reader sees where they are, and goes on from there. */
import { expect, test } from './support/test.ts';

test('the contents of a page mark the heading that is being read', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
});

test('a link to a heading shows the heading, not hidden behind the header', async ({
  page,
  at,
}) => {
  await page.goto(at('/situations/shouting/#what-to-do'));
  const heading = page.locator('#what-to-do');
  await expect(heading).toBeInViewport();
  const header = await page.getByRole('banner').boundingBox();
  const box = await heading.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
});

test('a reader goes up by the breadcrumb, and on to the next page of the section', async ({
  page,
  at,
}) => {
  await page.goto(at('/stages/listen/'));
  await expect(
    page.getByRole('navigation', { name: 'All pages in' }).locator('[aria-current=page]'),
  ).toHaveCount(1);
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(at('/stages/acknowledge/'));
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Stages' })
    .click();
  await expect(page).toHaveURL(at('/stages/'));
});

test('the header takes one line, from a phone to a wide screen', async ({ page, at }) => {
  await page.goto(at('/tools/phrases/'));
  for (const width of [320, 360, 480, 700, 768, 800, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await page.getByRole('banner').boundingBox();
    expect(box!.height, `at ${String(width)} pixels`).toBeLessThan(60);
  }
});
