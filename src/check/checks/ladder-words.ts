/** The boundary ladder must have words for every step on every channel, whoever may end a contact. */
import { rungIds } from '../../model/kinds/ladder.ts';
import { channels } from '../../model/kinds/phrase.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { channelsByPhrase } from '../read/phrase-channels.ts';
import { withForms } from '../../source/by-policy.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

export const ladderWords: Check = (content) => {
  const phrases = channelsByPhrase(content);
  return content
    .of('ladder')
    .flatMap(({ root }) => [...rungIds, 'eased'].flatMap((step) => withForms(root.get(step))))
    .flatMap((form) => unspoken(form.get('say'), phrases));
};

function unspoken(say: YamlNode, phrases: ReadonlyMap<string, readonly unknown[]>): Finding[] {
  const said = say.texts().map(({ text }) => phrases.get(text));
  // A phrase that does not exist has its own finding.
  if (said.length === 0 || said.includes(undefined)) return [];
  const without = channels.filter((channel) => !said.some((on) => on?.includes(channel)));
  if (without.length === 0) return [];
  return [
    error(
      'ladder',
      say.place,
      `this step has no words for: ${without.join(', ')}`,
      'Add a phrase from content/phrases/ that names the channel.',
    ),
  ];
}
