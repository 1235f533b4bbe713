import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { schema } from './schema.ts';

/** What the check says of the changed files; the others are judged by check-content.test.ts. */
async function toldOf(changes: Changes): Promise<string[]> {
  const findings = await told(schema, changes);
  return findings.filter((line) => Object.keys(changes).some((path) => line.includes(` ${path}:`)));
}

test('a misspelt key is answered with the key that was meant', async () => {
  const found = await toldOf(changed('stages/listen.mdx', 'reviewBy:', 'reviewedBy:'));
  expect(found).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:8:1 {2}“reviewedBy” is not a key that belongs here {2}Did you mean “reviewBy”\? Keys here: title, /,
    ),
  ]);
});

test('a missing key is explained in the words of the schema', async () => {
  const found = await toldOf(changed('stages/listen.mdx', 'title: Let them tell it\n', ''));
  expect(found).toEqual([
    'error stages/listen.mdx:2:1  “title” is missing  Add it here: The name of the page. No two pages may share one.',
  ]);
});

test('a missing key of a phrase points at that phrase', async () => {
  const found = await toldOf(changed('phrases/listen.yaml', '    tone: neutral\n', ''));
  expect(found).toEqual([
    'error phrases/listen.yaml:8:5  “tone” is missing  Add it here: How it sounds: warm, neutral or firm.',
  ]);
});

test('a value of the wrong kind points at the value', async () => {
  const found = await toldOf(changed('stages/listen.mdx', 'order: 1', 'order: first'));
  expect(found).toEqual([
    'error stages/listen.mdx:4:8  “order” must be a number  The place in its section: 1 comes first.',
  ]);
});

test('text where a list belongs', async () => {
  const found = await toldOf(
    changed('situations/shouting.mdx', 'related: [stages/listen]', 'related: stages/listen'),
  );
  expect(found).toEqual([
    'error situations/shouting.mdx:9:10  “related” must be a list  Write it as related: [stages/listen], or each item on a line of its own after a hyphen and a space. Pages worth reading next, such as skills/breathing.',
  ]);
});

test('a wrong word out of a few is answered with the nearest', async () => {
  const found = await toldOf(changed('phrases/listen.yaml', 'tone: neutral', 'tone: nuetral'));
  expect(found).toEqual([
    'error phrases/listen.yaml:11:11  “tone” must be one of warm, neutral, firm  Did you mean “neutral”? How it sounds: warm, neutral or firm.',
  ]);
});

test('a line to do now and a phrase that are too long are counted', async () => {
  const tooLong = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(
    await toldOf(changed('situations/shouting.mdx', 'One slow breath. Drop your pitch.', tooLong)),
  ).toEqual([
    'error situations/shouting.mdx:5:8  “doNow” has 13 words; the limit is 12  Shorten it. The one thing to do now, at most 12 words. Every situation and safety page needs it.',
  ]);
  expect(
    await toldOf(
      changed(
        'phrases/listen.yaml',
        'Tell me what happened, from the start.',
        `${tooLong} ${tooLong}`,
      ),
    ),
  ).toEqual([
    'error phrases/listen.yaml:3:11  “text” has 26 words; the limit is 24  Shorten it. The words to say, at most 24, easy to say aloud.',
  ]);
});

test('an item of a list that is of the wrong kind', async () => {
  const found = await toldOf(
    changed(
      'situations/shouting.mdx',
      '[listen-start, listen-line]',
      '[listen-start, Listen line]',
    ),
  );
  expect(found).toEqual([
    'error situations/shouting.mdx:6:21  an item of “say” must be lower-case letters, digits and single hyphens, such as listen-start  Put a hyphen between the words of a name, a comma between two names. Two or three phrases to say, by their id in content/phrases/.',
  ]);
});

test('a key with nothing after it', async () => {
  const found = await toldOf(
    changed(
      'stages/listen.mdx',
      'description: Hear the whole story without cutting in.',
      'description:',
    ),
  );
  expect(found).toEqual([
    'error stages/listen.mdx:3:1  “description” is empty  Fill it in. One sentence, at most 140 characters, for menus and search results.',
  ]);
});

test('an option of a step is judged as a question, an end as an end', async () => {
  expect(await toldOf(changed('steps/risk.md', '    to: l-shout\n', ''))).toEqual([
    'error steps/risk.md:6:5  “to” is missing  Add it here: The step it leads to, by file name.',
  ]);
  expect(await toldOf(changed('steps/l-leave.md', 'page: situations/shouting\n', ''))).toEqual([
    'error steps/l-leave.md:2:1  “page” is missing  Add it here: The page that says more, such as situations/shouting.',
  ]);
});

test('a page without front matter is not asked for each key', async () => {
  expect(await toldOf({ 'stages/listen.mdx': 'Let them finish.\n' })).toEqual([]);
});

test('a breathing pattern that would end on a held breath', async () => {
  const found = await toldOf(
    changed('breathing/steady.yaml', '{ do: out, seconds: 5 }', '{ do: hold, seconds: 5 }'),
  );
  expect(found).toEqual([
    'error breathing/steady.yaml:5:3  “breath” must end with out, or with out and a rest, so that nobody is left with held breath  One breath, step by step.',
  ]);
});

test('a breathing pattern with more breaths than it allows', async () => {
  const found = await toldOf(
    changed('breathing/steady.yaml', 'rounds: 6', 'rounds: 6\nmostRounds: 5'),
  );
  expect(found).toEqual([
    'error breathing/steady.yaml:7:9  “rounds” is over mostRounds  How many breaths.',
  ]);
});

test('a number without quotes that should be text, with the line to write', async () => {
  const as = (phone: string) => changed('organisation.yaml', 'phone: "2202"', `phone: ${phone}`);
  for (const phone of ['02079460000', '+442079460000', '999'])
    expect(await toldOf(as(phone))).toEqual([
      `error organisation.yaml:10:12  “phone” must be text: without quotes it is read as a number, which loses a 0 or a + at its start  Put it in quotes. Write: phone: "${phone}"`,
    ]);
  expect(
    await toldOf(
      changed('organisation.yaml', 'route: the number on your letter', 'route: 0800123'),
    ),
  ).toEqual([expect.stringMatching(/Write: route: "0800123"$/)]);
});

test('a number that quotes would not mend is not told to take quotes', async () => {
  expect(await toldOf(changed('organisation.yaml', 'from: "09:00"', 'from: 0900'))).toEqual([
    'error organisation.yaml:23:9  “from” must be a time  When call-backs start, such as "09:00".',
  ]);
});

test('a missing role comes with the lines to add, indented as they must be', async () => {
  expect(
    await toldOf(changed('organisation.yaml', '  security:\n    phone: "2202"\n', '')),
  ).toEqual([
    [
      'error organisation.yaml:5:3  “security” is missing  Add these lines here:',
      '  security:',
      '    name:',
      '    phone:',
      '    when:',
      '    note:',
    ].join('\n'),
  ]);
});

test('a key with a slip in its name is not missing as well', async () => {
  expect(await toldOf(changed('stages/listen.mdx', 'order: 1', 'Order: 1'))).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:4:1 {2}“Order” is not a key .*Did you mean “order”\?/,
    ),
  ]);
});

test('a text that starts with # is read as a note', async () => {
  expect(
    await toldOf(changed('stages/listen.mdx', 'title: Let them tell it', 'title: #1 rule')),
  ).toEqual([
    'error stages/listen.mdx:2:1  “title” is empty: what follows a # is a note that nobody reads  Put the text in straight quotes. Write: title: "#1 rule"',
  ]);
});

test('a page that is named as a link', async () => {
  expect(
    await toldOf(
      changed('situations/shouting.mdx', 'Fails: stages/listen', 'Fails: /stages/listen/'),
    ),
  ).toEqual([expect.stringContaining('Write: stages/listen The page to go to')]);
});

test('a file that is nothing but a number', async () => {
  expect(await toldOf({ 'phrases/listen.yaml': '1e999' })).toEqual([
    expect.stringContaining('error phrases/listen.yaml:1:1  the file must'),
  ]);
});
