/** On which channels each phrase can be said, by its id. */
import type { Content } from '../../source/content.ts';
import { memoizeByObject } from '../../source/memoize.ts';

export const channelsByPhrase = memoizeByObject(gather);

function gather(content: Content): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    content.listed('phrases', 'phrases').flatMap((phrase): [string, readonly unknown[]][] => {
      const id = phrase.get('id').text;
      return id === undefined
        ? []
        : [
            [
              id,
              phrase
                .get('channels')
                .items()
                .map(({ value }) => value),
            ],
          ];
    }),
  );
}
