import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { samePhrases } from './same-phrases.ts';

const phrases = (text: string, rest = '') => ({
  'phrases/probe.yaml': `phrases:
  - id: probe-open
    text: ${text}
    tone: warm
    channels: [phone]
${rest}`,
});

test('two phrases that say the same, whatever their marks, capitals and gaps', async () => {
  expect(await told(samePhrases, phrases('"Tell me what happened: from the START!"'))).toEqual([
    'error phrases/probe.yaml:3:11  “listen-start” says the same: see content/phrases/listen.yaml:3  Say it another way, or take one of them out.',
  ]);
  expect(await told(samePhrases, phrases('You sound upset about {other-thing}.'))).toEqual([
    'error phrases/probe.yaml:3:11  “listen-line” says the same: see content/phrases/listen.yaml:10  Say it another way, or take one of them out.',
  ]);
});

test('a phrase with one way to say it written twice', async () => {
  expect(
    await told(samePhrases, phrases('What would help?', '    variants: ["What would help"]\n')),
  ).toEqual([
    'error phrases/probe.yaml:6:16  “probe-open” says this twice  Say it another way, or take one of them out.',
  ]);
});

test('two phrases that say nearly the same', async () => {
  expect(await told(samePhrases, phrases('Tell me what happened right from the start.'))).toEqual([
    'warning phrases/probe.yaml:3:11  “listen-start” says nearly the same: see content/phrases/listen.yaml:3  If both are needed, say this one another way.',
  ]);
});

test('short phrases may share their words', async () => {
  expect(await told(samePhrases, phrases('Tell me what.'))).toEqual([]);
});
