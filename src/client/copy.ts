/** Copy buttons: words to say, and links to headings. */
import { copyText, selectText } from '../browser/clipboard.ts';
import { say } from '../browser/status.ts';

const byHand = 'Copying is blocked here. The words are selected: press Ctrl+C, or ⌘C on a Mac.';

/** Listens for presses on every `[data-copy]` and `[data-copy-link]`, also on those that come later. */
export function announceCopies(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    if (button) void copyWords(button);
    const link = event.target.closest<HTMLAnchorElement>('a[data-copy-link]');
    if (link) void copyLink(link);
  });
}

/** Copies exactly what the card shows; gaps stay visible, and are named so that none is sent by mistake. */
async function copyWords(button: Element): Promise<void> {
  const words = button.closest('[data-phrase]')?.querySelector('[data-words]');
  if (!words) return;
  const text = words.textContent.trim();
  if (!(await copyText(text))) {
    selectText(words);
    say(byHand);
    return;
  }
  const gaps = [...words.querySelectorAll('.gap')].map((gap) => gap.textContent);
  say(gaps.length > 0 ? `Copied. Fill in ${gaps.join(', ')}.` : 'Copied.');
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const copied = await copyText(link.href);
  say(copied ? 'Link copied.' : 'The link is in the address bar.');
}
