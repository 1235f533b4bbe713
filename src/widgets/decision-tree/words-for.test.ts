import { expect, test } from 'vitest';
import type { Channel } from '../../model/kinds/phrase.constants.ts';
import { channelsInWords, differByChannel, wordsFor } from './words-for.ts';

const said = (id: string, ...channels: Channel[]) => ({
  id,
  text: id,
  slots: undefined,
  isFirm: false,
  channels,
});
const words = [
  said('anywhere', 'phone', 'chat', 'email', 'in-person'),
  said('aloud', 'phone', 'in-person'),
  said('email', 'email'),
];
const shown = (channel?: Channel, only?: Channel[]) =>
  wordsFor(words, channel, only).map(({ id }) => id);

test('while nobody knows where the contact is, all words are shown', () => {
  expect(shown()).toEqual(['anywhere', 'aloud', 'email']);
  expect(shown(undefined, ['email'])).toEqual(['anywhere', 'aloud', 'email']);
});

test('once it is known, only the words that fit are, in their order', () => {
  expect(shown('phone')).toEqual(['anywhere', 'aloud']);
  expect(shown('in-person')).toEqual(['anywhere', 'aloud']);
  expect(shown('chat')).toEqual(['anywhere']);
  expect(shown('email')).toEqual(['anywhere', 'email']);
});

test('on a step that cannot be on that channel, it must be another one: all are shown', () => {
  expect(shown('chat', ['phone', 'in-person'])).toEqual(['anywhere', 'aloud', 'email']);
  expect(shown('phone', ['phone', 'in-person'])).toEqual(['anywhere', 'aloud']);
});

test('words differ by channel as soon as some do not fit everywhere', () => {
  expect(differByChannel(words)).toBe(true);
  expect(differByChannel(words.slice(0, 1))).toBe(false);
  expect(differByChannel([])).toBe(false);
});

test('channels in words, always in the same order', () => {
  expect(channelsInWords(['in-person', 'phone'])).toBe('Phone, face to face');
  expect(channelsInWords(['email'])).toBe('Email');
});
