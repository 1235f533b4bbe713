/** Search in a page: on its own page, and where a link was wrong. */
import { readSearch, searchAddress } from './address.ts';
import { Panel } from './panel.ts';

/**
 * Puts search into a page.
 * @param container its content is replaced
 * @param query what to ask; left out on the search page, whose address says it and follows what is typed
 */
export async function mountSearch(container: HTMLElement, query?: string): Promise<void> {
  const asked = query === undefined ? readSearch(location.search) : { words: query, filter: {} };
  const panel = new Panel({
    ...asked,
    enterOpens: false,
    onAsk: (words, filter) => {
      if (query !== undefined) return;
      history.replaceState(history.state, '', searchAddress({ words, filter }));
    },
  });
  panel.box.addEventListener('focus', () => panel.prepare(), { once: true });
  await panel.styled;
  // Somebody may be typing into the box that stood there until now, or be at its button.
  const hadFocus = container.contains(document.activeElement);
  const typed = container.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? '';
  container.replaceChildren(panel.area);
  if (typed) panel.ask(typed);
  else if (hadFocus) panel.box.focus();
}
