/** The redirects an editor wrote. */
import type { Place } from '../../source/positions.ts';
import type { Content } from '../../source/content.ts';

export interface WrittenRedirect {
  from: string;
  to: string;
  place: Place;
}

export function redirectsIn(content: Content): WrittenRedirect[] {
  return content.listed('redirects', 'redirects').flatMap((item) => {
    const from = item.get('from').text;
    const to = item.get('to').text;
    return from === undefined || to === undefined
      ? []
      : [{ from, to, place: item.get('to').place }];
  });
}
