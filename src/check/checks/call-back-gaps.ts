/** What the call-back planner says at once: it must be able to fill the gaps of those words. */
import { plannedGaps, unplannedGaps } from '../../model/kinds/call-back.ts';
import { slotsIn } from '../../model/kinds/phrase.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content } from '../../source/content.ts';

const rule = 'call-back';

export const callBackGaps: Check = (content) =>
  content.of('callBack').flatMap(({ root }) => {
    const words = wordsByPhrase(content);
    const offered = root
      .get('now')
      .texts()
      .flatMap(({ spot, text }) => {
        const said = words.get(text);
        return said === undefined ? [] : [{ spot, id: text, said }];
      });
    const found: Finding[] = offered.flatMap(({ spot, id, said }) =>
      unplannedGaps(said).map((gap) =>
        error(
          rule,
          spot.place,
          `“${id}” has the gap {${gap}}, which the planner cannot fill`,
          `It fills ${plannedGaps.map((known) => `{${known}}`).join(', ')}. Name another phrase.`,
        ),
      ),
    );
    const isComplete = root.get('now').texts().length === offered.length;
    const always = offered.some(({ said }) => !slotsIn(said).includes('colleague'));
    if (offered.length > 0 && isComplete && !always) {
      found.push(
        error(
          rule,
          root.get('now').place,
          'every phrase here names a colleague',
          'Add one without {colleague}, for when nobody else can ring.',
        ),
      );
    }
    return found;
  });

function wordsByPhrase(content: Content): Map<string, string> {
  return new Map(
    content.listed('phrases', 'phrases').flatMap((phrase): [string, string][] => {
      const id = phrase.get('id').text;
      const words = phrase.get('text').text;
      return id === undefined || words === undefined ? [] : [[id, words]];
    }),
  );
}
