import { describe, expect, test } from 'vitest';
import { testIndex } from '../testing.ts';
import { parseQuery } from './parse-query.ts';

const index = testIndex();
const pages = (question: string) => parseQuery(question, index).safety;
const suicide = 'safety/suicide-or-self-harm';
const violence = 'safety/threats-of-violence';

describe('a safety meaning is heard', () => {
  test.each([
    ['suicide', suicide],
    ['customer is suicidel', suicide],
    ['SUIC1DE', suicide],
    ['he wants to end it all', suicide],
    ['she said she will kill herself', violence, false],
    ['they will kill themselves', suicide],
    ['they want to kill me', violence],
    ['threatening with a knife', violence],
  ])('%s', (question, page, meant = true) => {
    if (meant) expect(pages(question)[0]).toBe(page);
    else expect(pages(question)).not.toContain(page);
  });
});

describe('beside other words it means something else', () => {
  test.each([
    'threatens to leave',
    'threat of a one star review',
    'throat',
    'end the call',
    'recital',
  ])('%s', (question) => {
    expect(pages(question)).toEqual([]);
  });
});

test('the gravest meaning comes first', () => {
  expect(pages('a knife and suicide')).toEqual([suicide, violence]);
});
