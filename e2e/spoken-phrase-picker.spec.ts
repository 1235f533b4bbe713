/** What a screen reader says while an agent looks for words and takes them. */
import { openPicker } from './support/picker.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words are found, counted once, copied and kept; a gap is asked for before it is copied', async ({
  page,
  at,
}) => {
  const picker = await openPicker(page, at);
  const reader = await Reader.listenTo(page);
  await picker.search.focus();
  await reader.says('searchbox, Find words to say');
  await page.keyboard.type('tell me what happened', { delay: 20 });
  await reader.says(/^polite: \d+ phrases\.$/);
  await picker.button('listen-start', 'Copy').focus();
  await reader.says('button, Copy: Tell me what happened,…');
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await reader.readsOn(
    'button, Another way 1 of 4: Tell me what happened,…',
    'button, Favourite: Tell me what happened,…, not pressed',
  );
  await picker.button('listen-start', 'Favourite').focus();
  await reader.says('button, Favourite: Tell me what happened,…, not pressed');
  await page.keyboard.press('Enter');
  await reader.says('polite: A favourite now.');

  await picker.search.focus();
  await reader.says('searchbox, Find words to say, tell me what happened');
  await picker.search.press('Control+a');
  await page.keyboard.type('greeting', { delay: 20 });
  await reader.says(/^polite: \d+ phrases\.$/);
  await picker.button('prep-open', 'Copy').focus();
  await reader.says('button, Copy: Hello, you’re through to…');
  await page.keyboard.press('Enter');
  await reader.says(
    'textbox, my name, placeholder my name, required',
    'polite: Not copied yet. Fill in: my name.',
  );
});
