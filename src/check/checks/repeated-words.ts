/** A word written twice in a row. */
import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified, type Processor } from 'unified';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { allProse, type Prose } from '../read/prose.ts';

/** Only the messages are wanted, so nothing is written out. */
function noOutput(this: Processor): void {
  this.compiler = () => '';
}

const english = unified().use(retextEnglish).use(retextRepeatedWords).use(noOutput);
/** Parsing all prose takes a second; few blocks have anything that could be a repeat. */
const maybe = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu;

export const repeatedWords: Check = (content) =>
  allProse(content)
    .filter(({ text }) => maybe.test(text))
    .flatMap(repeatsIn);

function repeatsIn(prose: Prose): Finding[] {
  return english.processSync(prose.text).messages.map((message) => {
    const at = message.place && 'start' in message.place ? message.place.start.offset : undefined;
    return error(
      'repeated-word',
      prose.place(at ?? 0),
      `“${message.actual?.split(/\s/)[0]}” stands here twice`,
      'Take one of them out.',
    );
  });
}
