/** For tests: a small book. */
import type { BookPhrase, PhraseBook } from './book.ts';

/** A phrase, with what a test does not care about left to itself. */
export function phrase(id: string, rest: Partial<BookPhrase> = {}): BookPhrase {
  return {
    id,
    text: `The words of ${id}.`,
    variants: undefined,
    written: undefined,
    stage: 'listen',
    situations: [],
    tone: 'warm',
    channels: ['phone', 'chat', 'email', 'in-person'],
    why: undefined,
    notWhen: undefined,
    slots: undefined,
    aliases: [],
    ...rest,
  };
}

export const book: PhraseBook = {
  options: {
    situation: [
      { id: 'shouting', title: 'They are shouting' },
      { id: 'swearing', title: 'They are swearing' },
    ],
    stage: [
      { id: 'listen', title: 'Let them tell it' },
      { id: 'boundary', title: 'Hold a boundary' },
      { id: 'self-talk', title: 'Self-talk' },
    ],
    tone: ['warm', 'neutral', 'firm'].map((id) => ({ id, title: id })),
    channel: ['phone', 'chat', 'email', 'in-person'].map((id) => ({ id, title: id })),
  },
  said: { shouting: ['slow', 'start'] },
  phrases: [
    phrase('start', {
      text: 'Tell me what happened.',
      variants: ['What happened?', 'Start at the beginning.'],
      written: 'Please tell me what happened.',
      situations: ['shouting'],
      aliases: ['let them vent', 'hear them out'],
    }),
    phrase('slow', {
      text: 'Could you say that again, a little slower?',
      tone: 'neutral',
      situations: ['shouting'],
      channels: ['phone', 'in-person'],
    }),
    phrase('stop', {
      text: 'Please stop shouting, {name}.',
      stage: 'boundary',
      tone: 'firm',
      notWhen: 'Not first.',
      situations: ['shouting', 'swearing'],
      channels: ['phone', 'in-person'],
      slots: { name: { required: true } },
      aliases: ['lower your voice', 'manager'],
    }),
    phrase('check', {
      text: 'Can you hear me clearly?',
      stage: 'boundary',
      situations: ['swearing'],
      aliases: ['shouting', 'deaf'],
    }),
    phrase('breathe', {
      text: 'One slow breath.',
      stage: 'self-talk',
      situations: ['shouting'],
      aliases: ['calm myself'],
    }),
  ],
  pairs: [
    {
      id: 'calm-down',
      not: 'Calm down.',
      say: 'I want to help.',
      why: 'An order makes it worse.',
      aliases: ['relax', 'chill out'],
    },
    {
      id: 'asap',
      not: 'As soon as possible.',
      say: 'By {time}.',
      why: 'A time can be kept.',
      aliases: [],
    },
  ],
};
