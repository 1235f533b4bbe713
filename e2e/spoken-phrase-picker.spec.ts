/** What a screen reader says while an agent looks for words and takes them. */
import { copyName, said } from './support/content.ts';
import { openPicker } from './support/picker.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words are found, counted once, copied and kept; a gap is asked for before it is copied', async ({
  page,
  at,
}) => {
  const start = copyName(said('listen-start')).replace(/^Copy: /, '');
  const picker = await openPicker(page, at);
  const reader = await Reader.listenTo(page);
  await picker.search.focus();
  await reader.says('searchbox, Find words to say');
  await page.keyboard.type('tell me what happened', { delay: 20 });
  await reader.says(/^polite: \d+ phrases\.$/);
  await picker.button('listen-start', 'Copy').focus();
  await reader.says(`button, ${copyName(said('listen-start'))}`);
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await reader.readsOn(
    new RegExp(`^button, Another way 1 of \\d: ${start}$`),
    `button, Favourite: ${start}, not pressed`,
  );
  await picker.button('listen-start', 'Favourite').focus();
  await reader.says(`button, Favourite: ${start}, not pressed`);
  await page.keyboard.press('Enter');
  await reader.says('polite: A favourite now.');

  await picker.search.focus();
  await reader.says('searchbox, Find words to say, tell me what happened');
  await picker.search.press('Control+a');
  await page.keyboard.type('greeting', { delay: 20 });
  await reader.says(/^polite: \d+ phrases\.$/);
  await picker.button('prep-open', 'Copy').focus();
  await reader.says(`button, ${copyName(said('prep-open'))}`);
  await page.keyboard.press('Enter');
  await reader.says(
    'textbox, my name, placeholder my name, required',
    'polite: Not copied yet. Fill in: my name.',
  );
});
