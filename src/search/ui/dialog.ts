/** Search over the page: opened with a key or a press, closed with Escape, and the focus goes back to where it was. */
import { button, element } from './element.ts';
import { loadIndex } from './index-loader.ts';
import { Panel } from './panel.ts';
import { searchAddress } from './address.ts';
import { slashSetting } from './slash-setting.ts';
import type { slashKey } from '../slash-key.ts';
import type { TakeTyped } from '../typed-meanwhile.ts';

let dialog: HTMLDialogElement | undefined;
let panel: Panel;

/** Loads the index before the dialog is opened. Whether that worked is seen when it is. */
export function prepare(): void {
  loadIndex().catch(() => undefined);
}

/**
 * Opens the dialog.
 * @param slash whether the / key opens it
 * @param take what was typed until now; nothing is opened when that was given up
 */
export async function openDialog(slash: typeof slashKey, take: TakeTyped): Promise<void> {
  dialog ??= make(slash);
  panel.prepare();
  await panel.styled;
  const typed = take();
  if (!typed) return;
  if (!dialog.open) dialog.showModal();
  panel.box.focus();
  panel.box.select();
  if (!typed.words) return;
  panel.box.value = typed.words;
  panel.box.dispatchEvent(new Event('input'));
  if (typed.entered) panel.box.form?.requestSubmit();
}

function make(slash: typeof slashKey): HTMLDialogElement {
  const share = element('a', { href: searchAddress({ words: '', filter: {} }) }, 'Open as a page');
  panel = new Panel({
    enterOpens: true,
    onAsk: (words, filter) => (share.href = searchAddress({ words, filter })),
  });
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'search-dialog-title' },
    element(
      'div',
      { class: 'search-dialog-bar' },
      element('h2', { id: 'search-dialog-title' }, 'Search'),
      button('Close', () => made.close()),
    ),
    panel.area,
    element('div', { class: 'search-dialog-foot' }, share, slashSetting(slash)),
  );
  // Escape would first empty the box: under stress one press has to be enough.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    const followed = event.target instanceof Element && event.target.closest('a');
    if (event.target === made || followed) made.close();
  });
  standInForStatus(made, panel.status.line);
  document.body.append(made);
  // Otherwise the dialog gives the focus to its first button, and a screen reader says that before the box.
  panel.box.autofocus = true;
  return made;
}

/** Nothing outside an open dialog can be seen or heard: its own status line stands in for the page's meanwhile. */
function standInForStatus(made: HTMLDialogElement, line: HTMLElement): void {
  const ofPage = document.getElementById('status');
  if (!ofPage) return;
  made.addEventListener('toggle', () => {
    ofPage.removeAttribute('id');
    line.removeAttribute('id');
    (made.open ? line : ofPage).id = 'status';
  });
}
