/** An agent keeps phrases on this device, takes them elsewhere, and clears them. */
import { readFile } from 'node:fs/promises';
import { said } from './support/content.ts';
import { openPicker, saidBy } from './support/picker.ts';
import { expect, test } from './support/test.ts';

test('favourites are there after a reload, and stop being favourites', async ({ page, at }) => {
  let picker = await openPicker(page, at, '?only=listen-start,ack-thanks');
  const favourite = picker.button('listen-start', 'Favourite');
  await favourite.click();
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  picker = await openPicker(page, at);
  await picker.list('Favourites').click();
  await expect(picker.cards).toHaveCount(1);
  await picker.button('listen-start', 'Favourite').click();
  await expect(picker.tally).toHaveText(/Nothing fits/);
});

test('what was copied last comes first among it', async ({ page, at, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const picker = await openPicker(page, at, '?only=listen-start,ack-serious');
  for (const id of ['listen-start', 'ack-serious']) {
    await picker.button(id, 'Copy').click();
    await expect(saidBy(page)).toHaveText('Copied.');
  }
  await picker.list('Copied last').click();
  await expect(picker.cards.first()).toHaveAttribute('data-id', 'ack-serious');
  await expect(picker.cards).toHaveCount(2);
});

for (const found of [
  '{not json',
  '"text"',
  '[1,null,{"a":[]},"gone","listen-start"]',
  '9'.repeat(400),
]) {
  test(`a store that holds ${found.slice(0, 20)} is survived`, async ({ page, at }) => {
    await page.addInitScript((text) => {
      for (const name of ['phrase-favourites', 'phrases-copied', 'phrase-letters']) {
        localStorage.setItem(`steady:${name}`, text);
      }
      sessionStorage.setItem('steady:gaps', text);
    }, found);
    const picker = await openPicker(page, at);
    await expect(picker.cards).not.toHaveCount(0);
    const first = picker.cards.first();
    await first.getByRole('button', { name: 'Favourite' }).click();
    await expect(first.getByRole('button', { name: 'Favourite' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
}

test('where storage is blocked, everything else works', async ({ page, at }) => {
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  const picker = await openPicker(page, at, '?only=prep-open');
  await picker.gap('prep-open', 'my name').fill('Sam');
  await expect(picker.gap('prep-open', 'my name')).toHaveValue('Sam');
});

test('favourites are exported as a text file and as a link, cleared, and brought back', async ({
  page,
  at,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let picker = await openPicker(page, at, '?only=listen-start,ack-serious');
  for (const id of ['listen-start', 'ack-serious']) await picker.button(id, 'Favourite').click();
  await picker.list('Favourites').click();

  const saved = page.waitForEvent('download');
  await picker.root.getByRole('button', { name: 'Export as a text file' }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  expect(file).toContain(said('ack-serious'));

  await picker.root.getByRole('button', { name: 'Copy a link to this' }).click();
  await expect(saidBy(page)).toHaveText(/Link copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(at('/tools/phrases/?only=listen-start,ack-serious'));

  await picker.root.getByRole('button', { name: /Clear/ }).click();
  await expect(picker.cards).toHaveCount(0);
  await picker.root.getByRole('button', { name: 'Undo' }).click();
  await expect(picker.cards).toHaveCount(2);
  await picker.root.getByRole('button', { name: /Clear/ }).click();

  await page.goto(link);
  await picker.root.getByRole('button', { name: 'Keep as favourites' }).click();
  picker = await openPicker(page, at);
  await picker.list('Favourites').click();
  await expect(picker.cards).toHaveCount(2);
});
