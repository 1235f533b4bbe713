/** Addresses that were published once and answer no more, and new ones that nobody has recorded. */
import { lostPermalinks, readPermalinks, unrecordedAddresses } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error, warning } from '../finding.ts';
import { nearest } from '../near.ts';
import { knownIn } from '../read/known.ts';
import { redirectsIn } from '../read/redirects.ts';

const rule = 'permalink';
const file = 'permalinks.txt';
const shown = 5;

export const permalinks: Check = (content) => {
  const { permalinks: recorded, unreadable } = readPermalinks(content.lines(file));
  const { published } = knownIn(content);
  const at = (line: number) => ({ file, line, column: 1 });
  const found = unreadable.map((line) =>
    error(
      rule,
      at(line),
      'this line is not an address',
      'Write one address a line, such as /stages/listen/ or /stages/listen/#how; a comment starts with “# ”.',
    ),
  );
  const redirects = redirectsIn(content).map(({ from, to }) => ({ from, to }));
  for (const { address, line } of lostPermalinks(recorded, published, redirects)) {
    const near = nearest(address, published) ?? '…';
    found.push(
      error(
        rule,
        at(line),
        `${address} was published and is gone`,
        `Bring it back, or add a redirect to content/redirects.yaml: from: ${address}, to: ${near}`,
      ),
    );
  }
  const fresh = unrecordedAddresses(recorded, published);
  if (fresh.length > 0) {
    const some = fresh.slice(0, shown).join(', ') + (fresh.length > shown ? ' …' : '');
    const what = fresh.length === 1 ? '1 address is' : `${fresh.length} addresses are`;
    found.push(
      warning(
        rule,
        at(1),
        `${what} not recorded as permanent yet: ${some}`,
        'Once the names are final, run “npm run permalinks”.',
      ),
    );
  }
  return found;
};
