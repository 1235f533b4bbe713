/** A number to ring. `of` says whose it is, where there is more than one. */
export interface Phone {
  of?: string;
  number: string;
}

/** A contact as readers see it, with everything looked up. */
export interface ContactView {
  /** Such as “Team lead”. */
  role: string;
  /** Who and when. */
  lines: string[];
  /** The numbers to ring. */
  phones: Phone[];
  /** Where there are more like it. */
  more?: { title: string; href: string };
  /** For the emergency number: what to do where the person is in another country, and the numbers there. */
  elsewhere?: { advice: string; countries: { name: string; numbers: string }[]; href: string };
}

/** What is read once where a workplace has not set its own contacts. */
export const notSetYet = 'Your workplace hasn’t set its own contacts here yet.';

/** A number as it is shown: never broken over two lines. */
export function shownNumber(number: string): string {
  return number.replaceAll(' ', '\u00A0');
}

/** What a link that dials says: “Police 999”, or the number alone. */
export function phoneLabel({ of, number }: Phone): string {
  return of ? `${of} ${shownNumber(number)}` : shownNumber(number);
}

/** The address that dials a number. */
export function dialAddress(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
