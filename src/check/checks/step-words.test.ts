import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { stepWords } from './step-words.ts';

const advice = 'Take out those that help least: nobody reads on while somebody waits.';
/** Four phrases for the phone, of which two are for other channels too. */
const four = 'say: [listen-start, listen-line, ring-on, please-stop]';
const saying = (words: string) => changed('steps/l-shout.md', 'say: [listen-start]', words);

test('three phrases on a channel are taken in at a glance, four are not', async () => {
  expect(await told(stepWords, saying('say: [listen-start, listen-line, ring-on]'))).toEqual([]);
  expect(await told(stepWords, saying(four))).toEqual([
    `error steps/l-shout.md:3:6  these are more than 3 phrases for: phone  ${advice}`,
  ]);
});

test('four phrases that are never shown together', async () => {
  expect(await told(stepWords, saying(`${four}\nonly: [chat, email]`))).toEqual([]);
});

test('too many where the policy is another', async () => {
  const form = `say: [listen-start]\nbyPolicy:\n  nobody:\n    ${four}`;
  expect(await told(stepWords, saying(form))).toEqual([
    `error steps/l-shout.md:6:10  these are more than 3 phrases for: phone  ${advice}`,
  ]);
});
