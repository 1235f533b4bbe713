/** What is copied is exactly what is shown, and a copy tells the truth. */
import { filled, said } from './support/content.ts';
import {
  blockCopying,
  clipboard,
  openPicker,
  phraseIn,
  readBook,
  saidBy,
} from './support/picker.ts';
import { expect, test } from './support/test.ts';

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the words shown are the words copied', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?only=listen-start');
    const { text } = phraseIn(await readBook(page, at), 'listen-start');
    const copy = picker.button('listen-start', 'Copy');
    await copy.click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(text);
    await expect(copy).toBeFocused();
  });

  test('another way to say it is shown, and copied', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?only=listen-start');
    const { variants = [] } = phraseIn(await readBook(page, at), 'listen-start');
    await picker.button('listen-start', 'Another way').click();
    await expect(picker.card('listen-start')).toContainText(variants[0] ?? '');
    await picker.button('listen-start', 'Copy').click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(variants[0]);
  });

  test('in chat and email the written form is shown, and copied', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?only=listen-start&channel=chat');
    const { written } = phraseIn(await readBook(page, at), 'listen-start');
    await picker.button('listen-start', 'Copy').click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(written);
  });

  test('a copy with an empty gap is refused, and the gap is waiting', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?only=ack-paraphrase');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await picker.button('ack-paraphrase', 'Copy').click();
    await expect(picker.gap('ack-paraphrase', 'the item')).toBeFocused();
    await expect(saidBy(page)).toHaveText(/Not copied yet. Fill in: the item/);
    await page.keyboard.type('your jacket');
    await picker.button('ack-paraphrase', 'Copy').click();
    await expect(picker.gap('ack-paraphrase', 'promised day')).toBeFocused();
    expect(await clipboard(page)).toBe('before');
    await page.keyboard.type('Tuesday');
    await picker.button('ack-paraphrase', 'Copy').click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(
      filled('ack-paraphrase', { 'the-item': 'your jacket', 'promised-day': 'Tuesday' }),
    );
  });

  test('a gap with words of its own is copied with them, or with better ones', async ({
    page,
    at,
  }) => {
    const picker = await openPicker(page, at, '?only=bound-thanks');
    await picker.button('bound-thanks', 'Copy').click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(said('bound-thanks'));
    await picker.gap('bound-thanks', 'the item').fill('your bill');
    await picker.button('bound-thanks', 'Copy').click();
    await expect
      .poll(() => clipboard(page))
      .toBe(filled('bound-thanks', { 'the-item': 'your bill' }));
  });

  test('a gap is asked for once, and every phrase that has it is filled', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?only=prep-open,prep-name');
    await picker.gap('prep-open', 'my name').fill('Sam');
    await expect(picker.gap('prep-name', 'my name')).toHaveValue('Sam');
    await page.reload();
    await expect(picker.gap('prep-name', 'my name')).toHaveValue('Sam');
    await picker.root.getByRole('button', { name: 'Next customer' }).click();
    await expect(picker.gap('prep-open', 'my name')).toHaveValue('');
    expect(
      await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }])),
    ).not.toContain('Sam');
  });

  for (const text of [
    '<img src=x onerror="document.title=1">',
    '</p><script>document.title=1</script>',
    'יום שלישי ‮abc',
    '👩🏽‍⚕️🏳️‍🌈',
    '{promised-day} $& \\0',
    'a very long item '.repeat(60).trim(),
  ]) {
    test(`what is filled in comes out as it is: ${text.slice(0, 40)}`, async ({ page, at }) => {
      const picker = await openPicker(page, at, '?only=bound-thanks');
      const elements = () => picker.card('bound-thanks').locator('*').count();
      const before = await elements();
      await picker.gap('bound-thanks', 'the item').fill(text);
      await picker.button('bound-thanks', 'Copy').click();
      await expect(saidBy(page)).toHaveText('Copied.');
      expect(await clipboard(page)).toBe(filled('bound-thanks', { 'the-item': text }));
      expect(await elements()).toBe(before);
      await expect(page).toHaveTitle(/Phrase picker/);
    });
  }

  test('a page asks for a gap in place before it copies', async ({ page, at }) => {
    await page.goto(at('/tools/phrases/#ack-callback'));
    const phrase = page.locator('#ack-callback');
    await expect(phrase).toContainText('[promised day]');
    await phrase.getByRole('button').click();
    const gap = phrase.getByRole('textbox', { name: 'promised day' });
    await expect(gap).toBeFocused();
    await expect(saidBy(page)).toHaveText(/Not copied yet. Fill in: promised day/);
    await gap.fill('Friday');
    await phrase.getByRole('button').click();
    await expect(saidBy(page)).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(filled('ack-callback', { 'promised-day': 'Friday' }));
  });

  test('what was filled in before is shown before it is copied on another page', async ({
    page,
    at,
  }) => {
    await page.goto(at('/tools/phrases/#ack-callback'));
    await page.evaluate(() => sessionStorage.setItem('steady:gaps', '{"promised-day":"Friday"}'));
    const phrase = page.locator('#ack-callback');
    await phrase.getByRole('button').click();
    await expect(phrase.getByRole('textbox')).toHaveValue('Friday');
    await expect(saidBy(page)).toHaveText(/Check what is filled in/);
    await phrase.getByRole('button').click();
    await expect(saidBy(page)).toHaveText('Copied.');
  });
});

test('where copying is blocked, the words stand selected with what to press', async ({
  page,
  at,
}) => {
  await blockCopying(page);
  const picker = await openPicker(page, at, '?only=listen-start');
  const { text } = phraseIn(await readBook(page, at), 'listen-start');
  await picker.button('listen-start', 'Copy').click();
  await expect(saidBy(page)).toHaveText(/Copying is blocked here.*Ctrl\+C/);
  const field = picker.card('listen-start').getByRole('textbox', { name: /Ctrl\+C/ });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe(text);
});

test('in a frame that keeps the clipboard to itself, the older way copies', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = (command: string) => {
      const field = document.activeElement;
      if (command === 'copy' && field instanceof HTMLTextAreaElement) document.title = field.value;
      return true;
    };
  });
  const picker = await openPicker(page, at, '?only=listen-start');
  const { text } = phraseIn(await readBook(page, at), 'listen-start');
  await picker.button('listen-start', 'Copy').click();
  await expect(saidBy(page)).toHaveText('Copied.');
  await expect(page).toHaveTitle(text);
});
