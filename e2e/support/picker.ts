/** Opens the phrase picker, and finds its parts. */
import type { Locator, Page } from '@playwright/test';
import type { BookPhrase, PhraseBook } from '../../src/widgets/phrase-picker/book.ts';
import { expect } from './test.ts';

export interface Picker {
  page: Page;
  /** The whole widget. */
  root: Locator;
  search: Locator;
  /** The cards of the phrases found. */
  cards: Locator;
  /** How much was found, once it has settled. */
  tally: Locator;
  /** What is pressed to look at a list: “Favourites”. */
  list: (name: string) => Locator;
  /** The card of one phrase. */
  card: (id: string) => Locator;
  /** The button that does this with a phrase. */
  button: (id: string, name: string) => Locator;
  /** The field of a gap in a phrase. */
  gap: (id: string, name: string) => Locator;
}

/**
 * Opens the picker and waits until it has counted the phrases.
 * @param at makes an address, from the test
 * @param search what stands after the address: `?stage=listen`
 */
export async function openPicker(
  page: Page,
  at: (path: string) => string,
  search = '',
): Promise<Picker> {
  await page.goto(at(`/tools/phrases/${search}`));
  const root = page.locator('.picker');
  const card = (id: string) => root.locator(`[data-id="${id}"]`);
  const picker: Picker = {
    page,
    root,
    search: root.getByRole('searchbox', { name: 'Find words to say' }),
    cards: root.locator('[data-id]'),
    tally: root.getByRole('status'),
    list: (name) => root.locator('label', { hasText: name }),
    card,
    button: (id, name) => card(id).getByRole('button', { name }),
    gap: (id, name) => card(id).getByRole('textbox', { name }),
  };
  await expect(picker.tally).toHaveText(/\d+ (phrase|pair)s?\.|Nothing fits/);
  return picker;
}

/** Every phrase and pair of the build under test. */
export async function readBook(page: Page, at: (path: string) => string): Promise<PhraseBook> {
  return (await (await page.request.get(at('/tools/phrases.json'))).json()) as PhraseBook;
}

/** A phrase by its id. */
export function phraseIn(book: PhraseBook, id: string): BookPhrase {
  const phrase = book.phrases.find((candidate) => candidate.id === id);
  if (!phrase) throw new Error(`There is no phrase ${id}: name another one in this test.`);
  return phrase;
}

/** What the status line of the page says. */
export function saidBy(page: Page): Locator {
  return page.locator('#status');
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** As in a frame that allows nothing, or an old browser. */
export async function blockCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
}
