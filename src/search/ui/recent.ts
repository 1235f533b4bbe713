/** The last searches on this device, to be asked again with one press. */
import { button, element } from './element.ts';
import { recentSearches } from './kept-searches.ts';

export class Recent {
  readonly area = element('div', { class: 'kept-searches', hidden: true });
  readonly #ask: (search: string) => void;

  /** @param ask asks a search again */
  constructor(ask: (search: string) => void) {
    this.#ask = ask;
  }

  show(): void {
    const searches = recentSearches.read();
    const again = searches.map((search) =>
      element(
        'li',
        {},
        button(search, () => this.#ask(search)),
      ),
    );
    this.area.replaceChildren(
      element('h3', {}, 'Recent searches on this device'),
      element('ul', { role: 'list' }, ...again),
      button('Clear recent searches', () => {
        recentSearches.clear();
        this.hide();
      }),
    );
    this.area.hidden = searches.length === 0;
  }

  hide(): void {
    this.area.hidden = true;
  }
}
