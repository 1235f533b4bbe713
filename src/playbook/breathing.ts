/** What stands beside the breathing timer, wherever it is shown. */
import { pageAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import { findPage } from './pages.ts';
import type { Playbook } from './playbook.ts';

/** The slug of the timer's own page. */
export const timerSlug = 'tools/breathing-timer';

/** Where the timer's words can be fetched by a page that comes without them. */
export const timerWordsAddress = '/breathing-timer.json';

/** All that the timer shows. */
export function timerWords(playbook: Playbook) {
  const note = findPage(playbook, 'tools/call-note');
  return {
    patterns: playbook.breathing,
    safely: playbook.breatheSafely,
    page: href(pageAddress(timerSlug)),
    note: note && href(note.address),
  };
}
