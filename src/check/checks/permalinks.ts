/** Addresses that were published once and answer no more, and new ones that nobody has recorded. */
import { phraseAddress } from '../../model/addresses.ts';
import { pageOf, readPermalinks, unrecordedAddresses } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import { howToMend, newAddressOf, whereItWas } from '../suggest/loss-advice.ts';
import type { Content } from '../../source/content.ts';
import { contentIndexOf } from '../read/content-index.ts';
import { brokenPermalinksIn, type BrokenPermalink } from '../read/broken-permalinks.ts';

const rule = 'permalink';
const file = 'permalinks.txt';
const shown = 5;

export const permalinks: Check = (content) => {
  const { permalinks: recorded, unreadable } = readPermalinks(content.lines(file));
  const { lost, stages } = brokenPermalinksIn(content);
  const fresh = unrecordedAddresses(recorded, contentIndexOf(content).published);
  const isTold = ({ address, misplaced }: BrokenPermalink) =>
    // A file in the wrong place has a finding of its own, and a file of phrases has one for all of them.
    misplaced === undefined && (stages.size === 0 || !address.startsWith(phraseAddress('')));
  const told = lost.filter(isTold);
  // What is new beside a loss may be what was lost, under another name: first that has to be settled.
  const taken = new Set(lost.flatMap((one) => newAddressOf(one, fresh) ?? []));
  const pages = new Set([...taken, ...lost.map(({ address }) => address)].map(pageOf));
  return [
    ...unreadable.map(noAddress),
    ...[...stages]
      // An empty file has a finding of its own.
      .filter((stage) => !content.files.has(`phrases/${stage}.yaml`))
      .map((stage) => phrasesGone(stage, lost)),
    ...told.map((one) => gone(one, fresh, content)),
    ...unrecorded(fresh.filter((address) => !taken.has(address) && !pages.has(pageOf(address)))),
  ];
};

function noAddress(line: number): Finding {
  return error(
    rule,
    { file, line, column: 1 },
    'this line is not an address',
    'Write one address a line, such as /stages/listen/ or /stages/listen/#how; a comment starts with “# ”.',
  );
}

function phrasesGone(stage: string, lost: readonly BrokenPermalink[]): Finding {
  const gone = lost.filter(({ address }) => address.startsWith(phraseAddress(''))).length;
  return error(
    rule,
    { file: `phrases/${stage}.yaml`, line: 1, column: 1 },
    `this file is missing, and with it ${gone === 1 ? 'a phrase that was' : `${String(gone)} phrases that were`} published`,
    `Bring it back: its name is that of the stage, content/stages/${stage}.mdx.`,
  );
}

function gone(lost: BrokenPermalink, fresh: readonly string[], content: Content): Finding {
  const { place, now } = whereItWas(lost, content);
  const problem = `${lost.address} was published and is ${now}`;
  return error(rule, place, problem, howToMend(lost, newAddressOf(lost, fresh), content));
}

function unrecorded(fresh: readonly string[]): Finding[] {
  if (fresh.length === 0) return [];
  const some = fresh.slice(0, shown).join(', ') + (fresh.length > shown ? ' …' : '');
  const what = fresh.length === 1 ? '1 address is' : `${String(fresh.length)} addresses are`;
  return [
    warning(
      rule,
      { file, line: 1, column: 1 },
      `${what} not recorded as permanent yet: ${some}`,
      'Once the names are final, run “npm run permalinks”.',
    ),
  ];
}
