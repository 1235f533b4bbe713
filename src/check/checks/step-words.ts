/** Steps that offer more words on one channel than people take in at a glance. */
import { channelNames, channels } from '../../model/kinds/phrase.constants.ts';
import { mostPhrases } from '../../model/kinds/step.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content, Entry } from '../../source/content.ts';
import { channelsByPhrase } from '../read/phrase-channels.ts';
import { withForms } from '../../source/by-policy.ts';

export const stepWords: Check = (content) =>
  content.of('step').flatMap((entry) => tooMany(entry, content));

function tooMany({ root }: Entry, content: Content): Finding[] {
  const fits = channelsByPhrase(content);
  const only = root
    .get('only')
    .texts()
    .map(({ text }) => text);
  const can = channels.filter((channel) => only.length === 0 || only.includes(channel));
  return withForms(root).flatMap((form) => {
    const said = form.get('say').texts();
    const full = can.filter(
      (channel) =>
        said.filter(({ text }) => fits.get(text)?.includes(channel)).length > mostPhrases,
    );
    if (full.length === 0) return [];
    return [
      error(
        'step',
        form.get('say').place,
        `these are more than ${String(mostPhrases)} phrases for: ${full.map((channel) => channelNames[channel]).join(', ')}`,
        'Take out those that help least: nobody reads on while somebody waits.',
      ),
    ];
  });
}
