/** The breathing timer over a page. Closing it gives back the page as it was, and the focus. */
import { loadStyles } from '../dom/load-styles.ts';
import type { BreathingTimerProps } from '../widgets/breathing-timer/BreathingTimer.tsx';
import styles from './breathing-dialog.css?url';

type Words = Omit<BreathingTimerProps, 'pattern' | 'place'>;

/**
 * Opens the timer, ready to start. Where it cannot be loaded, the dialog leads to its page instead.
 * @param opener the link that was pressed: its words are the title, and its address the page
 */
export async function openBreathing(opener: HTMLAnchorElement): Promise<void> {
  if (document.querySelector('.breathing-dialog')) return;
  const { dialog, body } = frame(opener.textContent.trim());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  const loading = load(opener).catch(() => undefined);
  // Imported the usual way, the styles would load with every page.
  const styled = loadStyles(styles);
  document.body.append(dialog);
  await styled;
  dialog.showModal();

  const loaded = await loading;
  if (!dialog.open) return;
  if (!loaded) {
    const way = element('a', { href: opener.href, textContent: 'Open it as a page' });
    body.replaceChildren('It did not load. ', way);
    return;
  }
  const unmount = loaded.mountBreathingTimer(body, {
    ...loaded.words,
    pattern: loaded.words.patterns[0]?.id ?? '',
    place: 'dialog',
    onLeave: () => dialog.close(),
  });
  dialog.addEventListener('close', unmount);
}

async function load(opener: HTMLAnchorElement) {
  const [{ mountBreathingTimer }, words] = await Promise.all([
    import('../widgets/breathing-timer/mount.tsx'),
    wordsAt(opener.dataset['breathing'] ?? ''),
  ]);
  return { mountBreathingTimer, words };
}

async function wordsAt(address: string): Promise<Words> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return (await answer.json()) as Words;
}

/** The dialog, with its title and a button that closes it. */
function frame(title: string): { dialog: HTMLDialogElement; body: HTMLElement } {
  const dialog = element('dialog', { className: 'breathing-dialog' });
  const heading = element('h2', { id: 'breathing-dialog-title', textContent: title });
  const close = element('button', { className: 'button', type: 'button', textContent: 'Close' });
  close.addEventListener('click', () => dialog.close());
  const bar = element('div', { className: 'breathing-dialog-bar' });
  bar.append(heading, close);
  const body = element('div', { textContent: 'Loading…' });
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(bar, body);
  return { dialog, body };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
