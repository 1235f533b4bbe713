/** Everything the picker does is done by keyboard alone. */
import { clipboard, openPicker, saidBy } from './support/picker.ts';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words are found, filled and copied without a mouse', async ({ page, at }) => {
  const picker = await openPicker(page, at);
  await picker.search.focus();
  await page.keyboard.type('missed callback');
  await page.keyboard.press('ArrowDown');
  const copy = picker.cards.first().getByRole('button', { name: 'Copy' });
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saidBy(page)).toHaveText(/Fill in: promised day/);
  await page.keyboard.type('Monday');
  for (let press = 0; press < 9; press += 1) {
    await page.keyboard.press('Tab');
    if (await copy.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(saidBy(page)).toHaveText('Copied.');
  expect(await clipboard(page)).toContain('Monday');
});

test('arrows go from phrase to phrase, and letters press the buttons of one', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at, '?only=listen-start,listen-more,ack-serious');
  await picker.button('ack-serious', 'Copy').focus();
  await page.keyboard.press('ArrowUp');
  await expect(picker.button('listen-more', 'Copy')).toBeFocused();
  await page.keyboard.press('f');
  await expect(picker.button('listen-more', 'Favourite')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('v');
  await expect(picker.card('listen-more')).toContainText('2 of');
  await page.keyboard.press('a');
  await expect(picker.root.getByRole('region', { name: 'Your message' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(saidBy(page)).toHaveText('Copied.');
});

test('letters are letters in a field, outside the list, and once they are switched off', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at, '?only=bound-thanks');
  const favourite = picker.button('bound-thanks', 'Favourite');
  await picker.gap('bound-thanks', 'the item').pressSequentially('coffee');
  await expect(picker.gap('bound-thanks', 'the item')).toHaveValue('coffee');
  await expect(favourite).toHaveAttribute('aria-pressed', 'false');

  await picker.root.locator('summary', { hasText: 'Keys' }).click();
  await picker.root.getByRole('checkbox', { name: 'Letters work as keys' }).uncheck();
  await page.reload();
  await picker.button('bound-thanks', 'Copy').focus();
  await page.keyboard.press('f');
  await expect(favourite).toHaveAttribute('aria-pressed', 'false');
});

test('Tab goes through the picker in the order it is read, and out of it again', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at, '?only=listen-start');
  await picker.search.focus();
  const order: string[] = [];
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const [inside, top, visible] = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const box = focused.getBoundingClientRect();
      return [
        focused.closest('.picker') !== null,
        `${focused.tagName} ${focused.textContent.slice(0, 12)}`,
        box.bottom > 0 && box.top < innerHeight,
      ] as const;
    });
    if (!inside) break;
    expect(visible).toBe(true);
    order.push(top);
  }
  expect(order.length).toBeGreaterThan(8);
  expect(order.length).toBeLessThan(30);
  expect(order.slice(0, 4)).toEqual([
    'SUMMARY SituationAny',
    'SUMMARY StageAny',
    'SUMMARY ToneAny',
    'SUMMARY ChannelAny',
  ]);
});

test('Escape folds a filter, and focus is where it was', async ({ page, at }) => {
  const picker = await openPicker(page, at);
  const summary = picker.root.locator('summary', { hasText: 'Channel' });
  await summary.press('Enter');
  await page.keyboard.press('Tab');
  await expect(picker.root.getByRole('radio', { name: 'Any' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(picker.root.getByRole('group', { name: 'Channel' })).toBeHidden();
});
