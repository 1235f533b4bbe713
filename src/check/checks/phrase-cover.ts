/** Moments for which there are no words: a stage without any for a channel, a situation that offers too few. */
import { channelNames, channels } from '../../model/kinds/phrase.constants.ts';
import { situationName } from '../../model/sections.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content, Entry } from '../../source/content.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'phrase-cover';

/** So many phrases are filed under a situation or a safety page, or the picker has too little to offer. */
const fewestFiled = 2;

export const phraseCover: Check = (content) =>
  content.of('page').flatMap((page) => {
    if (brokenPermalinksIn(content).moved.has(page.name)) return [];
    const [section = '', name = ''] = page.name.split('/');
    if (section === 'stages') return stage(page, name, content);
    return situationName(page.name) === name ? situation(page, name, content) : [];
  });

function stage(page: Entry, name: string, content: Content): Finding[] {
  const file = content.of('phrases').find((phrases) => phrases.name === name);
  const phrases = file?.root.get('phrases').items() ?? [];
  // A file that is gone, or holds no list, has a finding of its own.
  const isTold =
    brokenPermalinksIn(content).stages.has(name) && !Array.isArray(file?.root.get('phrases').value);
  if (file?.unread || isTold) return [];
  if (!file || phrases.length === 0) {
    const advice = `Write some in content/phrases/${name}.yaml.`;
    return [error(rule, page.root.place, 'there are no words to say at this stage', advice)];
  }
  const fitting = new Set(phrases.flatMap((phrase) => names(phrase.get('channels'))));
  return channels
    .filter((channel) => !fitting.has(channel))
    .map((channel) =>
      error(
        rule,
        file.root.place,
        `no phrase of this stage fits ${channelNames[channel]}`,
        `Write one, or add ${channel} to the channels of one that fits.`,
      ),
    );
}

function situation(page: Entry, name: string, content: Content): Finding[] {
  const filed = content
    .listed('phrases', 'phrases')
    .filter((phrase) => names(phrase.get('situations')).includes(name));
  // What seems missing may stand in a file that could not be read, or is gone.
  const mayBeMore =
    content.of('phrases').some(({ unread }) => unread) ||
    brokenPermalinksIn(content).stages.size > 0;
  if (filed.length >= fewestFiled || mayBeMore) return [];
  return [
    error(
      rule,
      page.root.place,
      `the phrase picker has ${filed.length === 1 ? 'one phrase' : 'no phrases'} for this situation; it needs ${String(fewestFiled)}`,
      `Add ${name} to the “situations” of phrases that fit, in content/phrases/.`,
    ),
  ];
}

function names(list: YamlNode): string[] {
  return list.texts().map(({ text }) => text.trim());
}
