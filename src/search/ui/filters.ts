/** Narrows the results to a kind, a stage or a channel. */
import type { Filters } from '../index/index-file.ts';
import type { Filter } from '../rank/filter.ts';
import { button, element } from './element.ts';

type Name = keyof Filter & string;

const labels: Record<Name, string> = { kind: 'Kind', stage: 'Stage', channel: 'Channel' };

export class FilterFields {
  readonly fields = element('details', { class: 'filters', hidden: true });
  readonly #selects: Record<Name, HTMLSelectElement>;
  /** What was asked for before the choices were there, such as in a shared link. */
  #wanted: Filter;

  /** @param change is called when somebody chooses */
  constructor(wanted: Filter, change: () => void) {
    this.#wanted = wanted;
    this.#selects = { kind: select(change), stage: select(change), channel: select(change) };
    this.fields.open = Object.keys(wanted).length > 0;
    const names = Object.keys(labels) as Name[];
    const clear = button('Clear filters', () => {
      for (const name of names) this.#selects[name].value = '';
      change();
    });
    this.fields.append(
      element('summary', {}, 'Narrow the results'),
      ...names.map((name) => field(labels[name], this.#selects[name])),
      clear,
    );
  }

  /** Offers what the site has. */
  offer({ kinds, stages, channels }: Filters): void {
    const choices: Record<Name, [string, string][]> = {
      kind: kinds,
      stage: stages,
      channel: channels,
    };
    for (const [name, options] of Object.entries(choices) as [Name, [string, string][]][]) {
      const all = [['', 'All'], ...options];
      this.#selects[name].replaceChildren(
        ...all.map(([value, label = '']) => element('option', { value }, label)),
      );
      this.#selects[name].value = this.#wanted[name] ?? '';
    }
    this.#wanted = {};
    this.fields.hidden = false;
  }

  get chosen(): Filter {
    const chosen: Record<string, string> = { ...this.#wanted };
    for (const [name, { value }] of Object.entries(this.#selects) as [Name, HTMLSelectElement][]) {
      if (value) chosen[name] = value;
    }
    // Their values are the ids that were offered.
    return chosen as Filter;
  }
}

let fields = 0;

function field(label: string, made: HTMLSelectElement): HTMLElement {
  made.id = `search-filter-${String(++fields)}`;
  return element('div', {}, element('label', { for: made.id }, label), made);
}

function select(change: () => void): HTMLSelectElement {
  const made = element('select');
  made.addEventListener('change', change);
  return made;
}
