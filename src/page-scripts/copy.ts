/** Copy buttons: words to say, and links to headings. */
import { copyText, selectText } from '../dom/clipboard.ts';
import { say } from '../dom/status.ts';
import { askForGaps, gapFields, takeGaps } from './gaps.ts';

const byHand = 'Copying is blocked here. The words are selected: press Ctrl+C, or ⌘C on a Mac.';

/** Listens for presses on every `[data-copy]` and `[data-copy-link]`, also on those that come later. */
export function announceCopies(): void {
  nameCopyButtons();
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    if (button) void copyWords(button);
    const link = event.target.closest<HTMLAnchorElement>('a[data-copy-link]');
    if (link) void copyLink(link);
  });
}

/** A name says which words are copied. It is set here since a button does nothing before, and a page has hundreds. */
function nameCopyButtons(): void {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const words = wordsFor(button)?.textContent.trim().split(/\s+/) ?? [];
    button.setAttribute('aria-label', `Copy: ${words.slice(0, 4).join(' ')}…`);
  }
}

function wordsFor(button: Element): Element | null | undefined {
  return button.closest('[data-phrase]')?.querySelector('[data-words]');
}

/** Copies exactly what the card shows. A gap that must be filled is asked for first. */
async function copyWords(button: Element): Promise<void> {
  const words = wordsFor(button);
  if (!words) return;
  const asked = askForGaps(words);
  const fields = gapFields(words);
  const empty = fields.find((field) => field.value.trim() === '');
  const first = empty ?? asked[0];
  if (first) {
    first.focus();
    say(empty ? `Not copied yet. Fill in: ${empty.name}.` : 'Check what is filled in, then copy.');
    return;
  }
  takeGaps(words);
  if (await copyText(words.textContent.trim())) say('Copied.');
  else {
    selectText(words);
    say(byHand);
  }
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const copied = await copyText(link.href);
  say(copied ? 'Link copied.' : 'The link is in the address bar.');
}
