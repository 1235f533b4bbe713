/** Notes to self that were left in: TODO, TBC, lorem ipsum. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

const left = /\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\blorem ipsum\b|\?{3,}/gi;
/** In lower case these are words that people type ("todo list"), so only capitals count. */
const capitals = /^(TODO|TBC|TBD|FIXME|XXX|lorem ipsum|\?+)$/;

export const placeholders: Check = (content) =>
  content.entries.flatMap((entry) =>
    [...entry.text.matchAll(left)]
      .filter(([found]) => capitals.test(found) || /lorem/i.test(found))
      .map((match) =>
        error(
          'placeholder',
          entry.place(match.index),
          `“${match[0]}” was left in`,
          'Write what belongs here, or take it out.',
        ),
      ),
  );
