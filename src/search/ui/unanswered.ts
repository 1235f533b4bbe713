/** The searches on this device that found nothing. They go nowhere unless somebody copies them for an editor. */
import { copyText } from '../../dom/clipboard.ts';
import { say } from '../../dom/status.ts';
import { button, element } from './element.ts';
import { unanswered } from './kept-searches.ts';

export class Unanswered {
  readonly area = element('details', { class: 'kept-searches', hidden: true });

  show(): void {
    const searches = unanswered.read();
    this.area.replaceChildren(
      element('summary', {}, `Searches without an answer (${String(searches.length)})`),
      element('p', {}, 'Kept on this device only. Copy the list for whoever edits the playbook.'),
      element('ul', {}, ...searches.map((search) => element('li', {}, search))),
      button('Copy the list', () => void copy(searches)),
      button('Clear the list', () => {
        unanswered.clear();
        this.area.hidden = true;
      }),
    );
    this.area.hidden = searches.length === 0;
  }
}

async function copy(searches: readonly string[]): Promise<void> {
  const copied = await copyText(searches.join('\n'));
  say(copied ? 'Copied.' : 'Copying is blocked here. Select the list to copy it.');
}
