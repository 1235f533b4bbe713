import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { handToNote, takeForNote, understand, type NoteHandover } from './note-handover.ts';

const key = 'steady:to-note';

function openTab(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (name: string) => held.get(name) ?? null,
      setItem: (name: string, value: string) => held.set(name, value),
      removeItem: (name: string) => held.delete(name),
    },
  });
  return held;
}

afterEach(() => vi.unstubAllGlobals());

const handover: NoteHandover = {
  from: 'ladder',
  lines: [
    { at: Date.UTC(2026, 10, 22, 14, 2), text: 'Asked them to stop.' },
    { text: 'Ended it.' },
  ],
};

test('what is handed over arrives once, and nothing of it stays behind', () => {
  const tab = openTab();
  expect(handToNote(handover)).toBe(true);
  expect(takeForNote()).toEqual(handover);
  expect([...tab]).toEqual([]);
  expect(takeForNote()).toBeUndefined();
});

test('what was left before is replaced', () => {
  openTab();
  handToNote({ from: 'tree', lines: [{ text: 'Shouting.' }] });
  handToNote(handover);
  expect(takeForNote()).toEqual(handover);
});

test('where storage is blocked, nothing arrives and nothing breaks', () => {
  vi.stubGlobal('window', {
    get sessionStorage(): Storage {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  expect(handToNote(handover)).toBe(false);
  expect(takeForNote()).toBeUndefined();
});

test('whatever stands in storage, it is taken out, and only a sound hand-over arrives', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => `{"from":"tree","lines":${text}}`),
      ),
      (found) => {
        const tab = openTab();
        tab.set(key, found);
        const taken = takeForNote();
        expect(tab.has(key)).toBe(false);
        if (taken) expect(understand(taken)).toEqual(taken);
      },
    ),
  );
});

const line = fc.record(
  {
    at: fc.integer({ min: 0, max: 8.64e15 }),
    text: fc.string({ minLength: 1, maxLength: 500 }).filter((text) => text.trim() !== ''),
  },
  { requiredKeys: ['text'] },
);
const sound = fc.record({
  from: fc.constantFrom('ladder' as const, 'tree' as const),
  lines: fc.array(line, { minLength: 1, maxLength: 200 }),
});

test('every sound hand-over arrives as it left', () => {
  fc.assert(
    fc.property(sound, (handover) => {
      openTab();
      handToNote(handover);
      expect(takeForNote()).toEqual(handover);
    }),
  );
});

test.each([
  ['another sender', { ...handover, from: 'mail' }],
  ['no lines', { ...handover, lines: [] }],
  ['too many lines', { ...handover, lines: Array.from({ length: 201 }, () => ({ text: 'a' })) }],
  ['a line without words', { ...handover, lines: [{ text: '  ' }] }],
  ['a line that is too long', { ...handover, lines: [{ text: 'a'.repeat(501) }] }],
  ['a time that is none', { ...handover, lines: [{ at: 9e15, text: 'a' }] }],
  ['one unsound line among others', { ...handover, lines: [...handover.lines, null] }],
])('nothing arrives of: %s', (_, found) => {
  expect(understand(found)).toBeUndefined();
});
