import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { partUse } from './part-use.ts';

function written(text: string) {
  return told(
    partUse,
    changed('stages/listen.mdx', '<Say ids="listen-start listen-line" />', text),
  );
}
const at = 'error stages/listen.mdx:18';

test('an attribute that a part does not have', async () => {
  expect(await written('<Say id="listen-start" />')).toEqual([
    `${at}:6  <Say> has no “id”  Did you mean “ids”? <Say> takes: ids, situation, stage.`,
  ]);
  expect(await written('<StageLine now="listen" />')).toEqual([
    `${at}:12  <StageLine> has no “now”  Write <StageLine> alone.`,
  ]);
});

test('a role, a fact or a person that does not exist', async () => {
  expect(await written('<Contact role="teamlead" />')).toEqual([
    `${at}:10  “role” of <Contact> cannot be “teamlead”  Did you mean “team-lead”? It is one of: team-lead, safeguarding, security, complaints, emergency, crisis-line, staff-support.`,
  ]);
  expect(await written('<Policy fact="warning" />')).toEqual([
    `${at}:9  “fact” of <Policy> cannot be “warning”  Did you mean “warnings”? It is one of: who, warnings, at-once, hours, route, name.`,
  ]);
});

test('a part that is told nothing, nothing readable, or two things', async () => {
  expect(await written('<Contact />')).toEqual([
    `${at}:1  <Contact> does not say which  Set role (whose contact it is).`,
  ]);
  expect(await written('<Contact role={x} />')).toEqual([
    `${at}:10  “role” of <Contact> is empty  Write role="…" with whose contact it is.`,
  ]);
  expect(await written('<Say stage="listen" situation="shouting" />')).toEqual([
    `${at}:1  <Say> is told 2 things  Keep one of them: ids (phrases by id, with spaces between), or situation (every phrase for one situation, such as shouting), or stage (every phrase of one stage, such as listen).`,
  ]);
});

test('text missing in a part, or too much', async () => {
  expect(await written('<Slip />')).toEqual([
    `${at}:1  <Slip> holds no text  Put text between <Slip> and </Slip>, or take it out. The common slip of a stage.`,
  ]);
  expect(await written('<StageLine>\n\nText.\n\n</StageLine>')).toEqual([
    `${at}:1  <StageLine> holds text, but shows none  Close it at once: <StageLine … />, and put the text after it.`,
  ]);
});

test('a part with a heading that does not start its line', async () => {
  expect(await written('  <Slip>\n\n  Text.\n\n  </Slip>')).toEqual([
    `${at}:3  <Slip> does not start its line  Take out what stands before it: its heading is lost otherwise.`,
  ]);
});
