/** Keeps small things in the browser. Storage may be blocked, full or hold anything at all: none of it stops a page. */

/** Which storage: `local` stays on this device, `session` goes with the tab. */
export type Area = 'local' | 'session';

export interface Kept<T> {
  /** What is kept; the empty value where there is nothing, or nothing that can be understood. */
  read(): T;
  /** @returns whether it is kept now: not where storage is blocked or full */
  write(value: T): boolean;
  clear(): void;
}

/** A thing that is kept under one name. */
export interface KeptThing<T> {
  area: Area;
  /** The name of the thing; it is unique within the site. */
  name: string;
  empty: T;
  /** Judges what was found: returns it in its proper form, or undefined when it is no such thing. */
  understand: (found: unknown) => T | undefined;
}

/**
 * A reader and writer for one thing. It never throws.
 * @param open gives the storage; reading `window.localStorage` throws where storage is blocked
 */
export function kept<T>(
  { area, name, empty, understand }: KeptThing<T>,
  open: (area: Area) => Storage = openStorage,
): Kept<T> {
  const key = `steady:${name}`;
  return {
    read() {
      try {
        return understand(JSON.parse(open(area).getItem(key) ?? 'null')) ?? empty;
      } catch {
        return empty;
      }
    },
    write(value) {
      try {
        open(area).setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        open(area).removeItem(key);
      } catch {
        // Where nothing can be kept, there is nothing to clear.
      }
    },
  };
}

function openStorage(area: Area): Storage {
  return area === 'local' ? window.localStorage : window.sessionStorage;
}

/** For `understand`: a list of texts, whatever else is among them left out. */
export function listOfTexts(found: unknown): string[] | undefined {
  if (!Array.isArray(found)) return undefined;
  return found.filter((item) => typeof item === 'string');
}

/** For `understand`: texts by name, whatever else is among them left out. */
export function textsByName(found: unknown): Record<string, string> | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const texts = Object.entries(found).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}
