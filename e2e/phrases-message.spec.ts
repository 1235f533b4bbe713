/** An agent puts several phrases together, and sends them as one. */
import { copyName, filled, said } from './support/content.ts';
import { clipboard, openPicker, saidBy } from './support/picker.ts';
import { expect, test } from './support/test.ts';

/** A piece as its buttons name it. */
const serious = copyName(said('ack-serious')).replace(/^Copy: /, '');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('phrases are put together, reordered, read as one and copied as one', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?only=ack-serious,apol-impact,close-check');
  for (const id of ['apol-impact', 'ack-serious', 'close-check']) {
    await picker.button(id, 'Add').click();
  }
  const message = picker.root.getByRole('region', { name: 'Your message' });
  await expect(message.getByRole('listitem')).toHaveCount(3);
  const up = message.getByRole('button', { name: `Move up: ${serious}` });
  await up.press('Enter');
  await expect(message.getByRole('listitem').first()).toContainText(said('ack-serious'));
  await expect(message.getByRole('button', { name: `Move down: ${serious}` })).toBeFocused();
  const whole = ['ack-serious', 'apol-impact', 'close-check'].map((id) => said(id)).join(' ');
  await expect(message.locator('.stack-whole')).toHaveText(whole);
  await message.getByRole('button', { name: 'Copy your message' }).click();
  await expect(saidBy(page)).toHaveText('Copied.');
  expect(await clipboard(page)).toBe(whole);
});

test('for an email each phrase is a paragraph, and is copied so', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?channel=email&stack=ack-serious,apol-impact');
  const message = picker.root.getByRole('region', { name: 'Your message' });
  await message.getByRole('button', { name: 'Copy your message' }).click();
  await expect(saidBy(page)).toHaveText('Copied.');
  expect(await clipboard(page)).toBe(
    ['ack-serious', 'apol-impact'].map((id) => said(id, 'email')).join('\n\n'),
  );
  expect(await message.locator('.stack-whole').innerText()).toBe(await clipboard(page));
});

test('a message with an empty gap is not copied', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?stack=ack-serious,ack-callback');
  const message = picker.root.getByRole('region', { name: 'Your message' });
  await message.getByRole('button', { name: 'Copy your message' }).click();
  const gap = message.getByRole('textbox', { name: 'promised day' });
  await expect(gap).toBeFocused();
  await expect(saidBy(page)).toHaveText(/Not copied yet/);
  await gap.fill('Monday');
  await expect(message.locator('.stack-whole')).toContainText(
    filled('ack-callback', { 'promised-day': 'Monday' }),
  );
  await message.getByRole('button', { name: 'Copy your message' }).click();
  await expect(saidBy(page)).toHaveText('Copied.');
});

test('a piece is taken out, and the message is begun again', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?stack=ack-serious,apol-impact.1');
  const message = picker.root.getByRole('region', { name: 'Your message' });
  await message.getByRole('button', { name: `Take out: ${serious}` }).click();
  await expect(message.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/stack=apol-impact\.1$/);
  await message.getByRole('button', { name: 'Start again' }).click();
  await expect(message).toHaveCount(0);
  await expect(page).toHaveURL(at('/tools/phrases/'));
});
