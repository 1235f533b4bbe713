/** YAML that cannot be read: in front matter or in a data file. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

const rule = 'yaml-syntax';

/** What is wrong and what to do, by the code of the `yaml` package. */
const faults: Record<string, [problem: string, advice: string]> = {
  BAD_INDENT: ['this line is indented differently from its neighbours', 'Line it up with the lines around it, with spaces.'],
  TAB_AS_INDENT: ['this line starts with a tab', 'Use spaces to indent, never tabs.'],
  DUPLICATE_KEY: ['this key stands here twice', 'Keep one of the two.'],
  MISSING_CHAR: ['a mark is missing here', 'Close the quotation mark or bracket opened before this. Text that holds { } [ ] or a colon needs quotes around it.'],
  BLOCK_AS_IMPLICIT_KEY: ['this line has a second colon in it', 'Put the text after the first colon in quotes: "…".'],
  MULTILINE_IMPLICIT_KEY: ['this line has no colon', 'Write it as “key: value”, or line it up under the text it belongs to.'],
  BAD_SCALAR_START: ['this text starts with a mark that means something else here', 'Put the text in quotes: "…".'],
  UNEXPECTED_TOKEN: ['something here does not belong', 'Put the text in quotes, or take out the mark that is too many.'],
  BLOCK_IN_FLOW: ['a list in square brackets is not closed', 'Add the closing bracket.'],
  BAD_DQ_ESCAPE: ['a backslash in quotes means something else here', 'Take out the backslash, or use single quotes.'],
  BAD_ALIAS: ['a text that starts with * means something else here', 'Put the text in quotes: "…".'],
  BAD_DIRECTIVE: ['a line that starts with % means something else here', 'Take it out, or put the text in quotes.'],
  TAG_RESOLVE_FAILED: ['a text that starts with ! means something else here', 'Put the text in quotes: "…".'],
  MULTIPLE_DOCS: ['a line of three hyphens stands in the middle', 'Take the --- out of the data.'],
  NON_STRING_KEY: ['a name before a colon is not plain text', 'Use a plain word before the colon, or put the whole text in quotes.'],
};
const other: [string, string] = ['this cannot be read', 'Compare it with a neighbouring file: colons, hyphens, quotes and indents.'];

export const yamlSyntax: Check = (content) =>
  content.entries.flatMap((entry) => {
    const found = entry.yaml.faults.map(({ code, offset }) => error(rule, entry.place(offset), ...(faults[code] ?? other)));
    const marks = entry.frontMatter?.fault;
    if (marks === 'none') {
      found.push(
        error(rule, entry.place(0), 'the file does not start with front matter', 'Start it with a line of three hyphens (---), then the keys, then --- again.'),
      );
    }
    if (marks === 'unclosed') {
      found.push(error(rule, entry.place(0), 'the front matter is not closed', 'Add a line of three hyphens (---) after the last key.'));
    }
    return found;
  });
