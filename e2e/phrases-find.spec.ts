/** An agent finds the words for this moment; a trainer shares what was found. */
import { pageOf } from './support/content.ts';
import { openPicker, phraseIn, readBook } from './support/picker.ts';
import { expect, test } from './support/test.ts';

test('the right words are found in spite of typing errors', async ({ page, at }) => {
  const picker = await openPicker(page, at);
  for (const [typed, id] of [
    ['suicde', 'risk-ask'],
    ['refnd', 'solve-goodwill'],
    ['intrrupting', 'talk-over'],
    ['manger', 'manager-yes'],
    ['brethe', 'self-breathe'],
  ] as const) {
    await picker.search.fill(typed);
    await expect(picker.card(id)).toBeVisible();
  }
});

test('a search that finds nothing says so, and shows the way back', async ({ page, at }) => {
  const picker = await openPicker(page, at);
  await picker.search.fill('xqzvk');
  await expect(picker.tally).toHaveText(/Nothing fits/);
  await expect(picker.cards).toHaveCount(0);
  await picker.root.getByRole('button', { name: 'Show all' }).click();
  await expect(picker.cards).not.toHaveCount(0);
  await expect(picker.search).toHaveValue('');
});

test('a link opens the phrases it filters by', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?situation=shouting&channel=phone&tone=warm');
  const book = await readBook(page, at);
  const fitting = book.phrases.filter(
    ({ situations, channels, tone }) =>
      situations.includes('shouting') && channels.includes('phone') && tone === 'warm',
  );
  await expect(picker.tally).toHaveText(`${String(fitting.length)} phrases.`);
  const shown = await picker.cards.evaluateAll((all) =>
    all.map((card) => (card as HTMLElement).dataset['id']),
  );
  expect(fitting.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
});

test('a filter changes the address, and the address opens the same phrases', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at);
  await picker.root.locator('summary', { hasText: 'Stage' }).click();
  await picker.root
    .getByRole('group', { name: 'Stage' })
    .getByText(pageOf('stages/listen').title)
    .click();
  await expect(page).toHaveURL(at('/tools/phrases/?stage=listen'));
  const listed = () =>
    picker.cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
  const before = await listed();
  await page.reload();
  await expect.poll(listed).toEqual(before);
});

test('what is typed never reaches the address, until a person copies a link', async ({
  page,
  at,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const picker = await openPicker(page, at);
  await picker.search.fill('mr smith is shouting');
  await expect(picker.tally).toHaveText(/\d/);
  await expect(page).toHaveURL(at('/tools/phrases/'));
  await picker.root.getByRole('button', { name: 'Copy a link to this' }).click();
  await expect(page.locator('#status')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(at('/tools/phrases/?q=mr+smith+is+shouting'));
});

test('a link that asks for what is not there opens the rest, and says what is left out', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at, '?tone=angry&stage=listen&like=%E0%A4%A&only=a,b');
  await expect(picker.tally).toHaveText(/\d+ phrases.*left out.*tone=angry/);
  await expect(picker.cards).not.toHaveCount(0);
});

test('an option that would leave nothing is there, but cannot be chosen', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?stage=empathise');
  await picker.root.locator('summary', { hasText: 'Tone' }).click();
  await expect(picker.root.getByRole('radio', { name: /^Firm 0/ })).toBeDisabled();
  await expect(picker.root.getByRole('radio', { name: /^Warm \d/ })).toBeEnabled();
});

test('after a press on an option the filter is folded, with the arrow keys it stays', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at);
  const summary = picker.root.locator('summary', { hasText: 'Tone' });
  const options = picker.root.getByRole('group', { name: 'Tone' });
  await summary.press('Enter');
  await options.getByRole('radio', { name: 'Any' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(options.getByRole('radio', { name: /Warm/ })).toBeChecked();
  await expect(options).toBeVisible();
  await options.getByText('Neutral').click();
  await expect(options).toBeHidden();
  await expect(summary).toBeFocused();
  await expect(summary).toHaveText(/Neutral/);
});

test('gentle words come before firm ones, which say when not to use them', async ({ page, at }) => {
  const book = await readBook(page, at);
  for (const search of ['?situation=shouting', '?stage=boundary', '?q=stop+shouting']) {
    const picker = await openPicker(page, at, search);
    await expect(picker.cards.first()).not.toHaveClass(/firm/);
  }
  const picker = await openPicker(page, at, '?tone=firm');
  const id = await picker.cards.first().getAttribute('data-id');
  const { notWhen = '' } = phraseIn(book, id ?? '');
  await expect(picker.cards.first()).toContainText(notWhen);
});

test('a phrase leads to others like it, and back to all', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?only=ack-thanks');
  const card = picker.card('ack-thanks');
  await card.locator('summary', { hasText: 'More' }).click();
  await card.getByRole('button', { name: 'Others like this' }).click();
  await expect(page).toHaveURL(/\?like=ack-thanks$/);
  await expect(picker.card('ack-thanks')).toHaveCount(0);
  await expect(picker.cards).not.toHaveCount(0);
  await expect(picker.root).toContainText('Others like:');
});

test('somebody about to say “calm down” is shown what to say instead', async ({ page, at }) => {
  const picker = await openPicker(page, at);
  await picker.search.fill('calm down');
  await expect(picker.root.getByRole('heading', { name: 'Not: Calm down.' })).toBeVisible();
});

test('the pairs of what to say and what not to say are a list of their own', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at);
  await picker.list('Say this, not that').click();
  await expect(page).toHaveURL(/\?show=pairs$/);
  await expect(picker.tally).toHaveText(/\d+ pairs\./);
  await picker.search.fill('inconvenience');
  await expect(
    picker.root.getByRole('heading', { name: /Sorry for any inconvenience/ }),
  ).toBeVisible();
});

test('who comes for one phrase finds it at its address, and loads no picker for it', async ({
  page,
  at,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at('/tools/phrases/#close-own'));
  await expect(page.locator('#close-own')).toBeInViewport();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#close-own')).toBeInViewport();
  expect(asked).not.toContain('/tools/phrases.json');
});

test.describe('under a sub-path', () => {
  test.use({ build: 'sub' });

  test('the picker finds its phrases', async ({ page, at }) => {
    const picker = await openPicker(page, at, '?stage=listen');
    await expect(picker.cards).not.toHaveCount(0);
    await expect(page).toHaveURL(at('/tools/phrases/?stage=listen'));
  });
});
