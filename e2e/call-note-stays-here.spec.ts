/** What a customer said stays in this tab, and goes with it. */
import type { Page } from '@playwright/test';
import { CallNote, notePath } from './support/note.ts';
import { expect, test } from './support/test.ts';

const secret = 'Zephyrine';

/** Everything a page keeps anywhere. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([
      location.href,
      history.state,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      databases,
      await caches.keys(),
    ]);
  });
}

test('nothing of it is in the address, in storage, in the console or on the network', async ({
  page,
  at,
}) => {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  const note = new CallNote(page);
  await note.open(at(notePath));
  page.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
  await note.field('name').fill(secret);
  await note.field('they-said').fill(secret);
  await note.choose('manager');
  await expect(note.paper).toContainText(secret);
  expect(await everythingKept(page)).not.toContain(secret);
  const download = page.waitForEvent('download');
  await note.button('Download').click();
  expect((await download).suggestedFilename()).not.toContain(secret);
  expect(await everythingKept(page)).not.toContain(secret);
  expect(seen.join('\n')).not.toContain(secret);
});

test('a tab that is closed is gone, and so is a page that is loaded again', async ({
  page,
  at,
  context,
}) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('name').fill(secret);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(note.field('name')).toBeEnabled();
  await expect(note.field('name')).toHaveValue('');
  await note.field('name').fill(secret);
  await page.close();
  const fresh = await context.newPage();
  const another = new CallNote(fresh);
  await another.open(at(notePath));
  await expect(another.field('name')).toHaveValue('');
  expect(await everythingKept(fresh)).not.toContain(secret);
});

test('leaving with a note that is not saved asks first', async ({ page, at }) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('they-said').pressSequentially('They');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('banner').getByRole('link', { name: 'Steady' }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page).toHaveURL(at(notePath));
  await expect(note.field('they-said')).toHaveValue('They');
});

test('leaving with a note that is copied, or with none, does not ask', async ({
  page,
  at,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('name').click();
  await page.getByRole('banner').getByRole('link', { name: 'Steady' }).click();
  await expect(page).toHaveURL(at('/'));
  await note.open(at(notePath));
  await note.write();
  await note.button('Copy').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Steady' }).click();
  await expect(page).toHaveURL(at('/'));
  expect(asked).toEqual([]);
});

test('a heads-up that is copied does not stand for the record', async ({ page, at, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('name').pressSequentially('Ms Ade');
  await note.choose('manager');
  await note.button('Copy').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const dialog = page.waitForEvent('dialog');
  const left = page.getByRole('banner').getByRole('link', { name: 'Steady' }).click();
  expect((await dialog).type()).toBe('beforeunload');
  await (await dialog).accept();
  await left;
});
