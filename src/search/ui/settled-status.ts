/** Says how many results there are, once somebody has stopped typing: a screen reader hears one count, not ten. */
import { element } from './element.ts';

const settledAfterMs = 400;

export class SettledStatus {
  readonly line = element('p', { class: 'search-status', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  /** @param message said when nothing else has come for a moment */
  say(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const now = this.line.textContent;
      // What others say here, such as "Copied.", is not cut short by a count.
      if (now !== message && (now === '' || now === this.#said)) this.line.textContent = message;
      this.#said = message;
    }, settledAfterMs);
  }
}

/** The count, in words. */
export function countOf(results: number, question: string): string {
  if (results === 0) return `No results for “${question}”.`;
  return results === 1 ? '1 result' : `${String(results)} results`;
}
