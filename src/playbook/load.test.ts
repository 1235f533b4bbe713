import { describe, expect, test } from 'vitest';
import { changed, pageText, playbookWith } from './testing.ts';

const nobodyMayEnd = changed('organisation.yaml', 'who: agent', 'who: nobody');

describe('pages', () => {
  test('stand section by section in the order of the menu, then by their own order', () => {
    const { pages } = playbookWith({
      'situations/first.mdx': pageText('First', 0),
      'situations/also-first.mdx': pageText('Also first', 0),
    });
    expect(pages.map(({ slug }) => slug)).toEqual([
      'index',
      'reference/sources',
      'tools/phrases',
      'situations/also-first',
      'situations/first',
      'situations/shouting',
      'stages/listen',
    ]);
  });

  test('a draft is left out', () => {
    const { pages } = playbookWith({ 'stages/draft.mdx': pageText('Draft', 2, 'draft: true\n') });
    expect(pages.map(({ title }) => title)).not.toContain('Draft');
  });

  test('a page carries its address and its text', () => {
    const page = playbookWith().pages.find(({ slug }) => slug === 'stages/listen');
    expect(page?.address).toBe('/stages/listen/');
    expect(page?.body.trim()).toMatch(/^Let them finish\. Then say it back\./);
    expect(page?.aliases).toEqual([]);
  });
});

describe('the policy of the workplace', () => {
  test('the ladder', () => {
    const names = ({ ladder }: ReturnType<typeof playbookWith>) =>
      ladder.rungs.map(({ name }) => name);
    expect(names(playbookWith())).toEqual(['Describe it', 'Ask', 'Warn', 'Again', 'End']);
    const limited = playbookWith(nobodyMayEnd);
    expect(names(limited)).toEqual(['Describe it', 'Ask', 'Limit', 'Again', 'Hand over']);
    expect(limited.ladder.allowed).toBe('Nobody may end it.');
    expect(limited.ladder.atOnce.map(({ reason }) => reason)).toEqual(['danger']);
  });

  test('phrases, pairs and pictures', () => {
    const { phrases, pairs, pictures } = playbookWith(
      nobodyMayEnd,
      changed(
        'phrases/close.yaml',
        '    tone: neutral\n    channels: [phone, chat, email, in-person]\n',
        '    tone: neutral\n    channels: [phone]\n    byPolicy: { nobody: { text: Let us talk. } }\n',
      ),
      changed(
        'say-this-not-that.yaml',
        '    why:',
        '    byPolicy: { nobody: { say: I can wait. } }\n    why:',
      ),
      changed(
        'pictures/four-bands.yaml',
        'detail: You feel unsafe.',
        'detail: You feel unsafe., byPolicy: { nobody: { detail: Get help. } }',
      ),
    );
    expect(phrases.map(({ text }) => text)).toContain('Let us talk.');
    expect(pairs.map(({ say }) => say)).toEqual(['I can wait.']);
    expect(pictures.get('four-bands')?.items.at(-1)?.detail).toBe('Get help.');
    expect([phrases, pairs, [...pictures]].flat()).not.toContainEqual(
      expect.objectContaining({ byPolicy: expect.anything() as unknown }),
    );
  });

  test('steps, and what leads where', () => {
    const form = changed(
      'steps/l-shout.md',
      'page: situations/shouting\n',
      'page: situations/shouting\nbyPolicy: { nobody: { doNow: Wait., next: [{ label: Still, to: ask }] } }\n',
    );
    const { steps, stepGraph } = playbookWith(nobodyMayEnd, form);
    expect(steps.find(({ id }) => id === 'l-shout')).toMatchObject({ doNow: 'Wait.' });
    expect(stepGraph.get('l-shout')?.presses).toEqual([{ label: 'Still', to: 'ask' }]);
    expect(playbookWith(form).stepGraph.get('l-shout')?.presses).toEqual([
      { label: 'It goes on', to: 'l-leave' },
    ]);
  });
});

test('a phrase belongs to the stage that its file is named after', () => {
  expect(playbookWith().phrases.map(({ id, stage }) => [id, stage])).toEqual([
    ['please-stop', 'close'],
    ['ring-on', 'close'],
    ['listen-start', 'listen'],
    ['listen-line', 'listen'],
  ]);
});

test('steps stand in the order of their names, also where one name begins another', () => {
  const { steps } = playbookWith({
    'steps/l-leave-now.md': '---\ndoNow: Leave now.\npage: situations/shouting\n---\n',
  });
  expect(steps.map(({ id }) => id)).toEqual(['ask', 'l-leave', 'l-leave-now', 'l-shout', 'risk']);
});

describe('content that is not as it must be', () => {
  const whatToDo = 'Run "npm run check": it says what is wrong, and what to do.';

  test.each([
    ['a value', changed('phrases/listen.yaml', 'tone: warm', 'tone: wram'), 'phrases/listen.yaml'],
    ['a page', { 'stages/listen.mdx': pageText('', 1) }, 'stages/listen.mdx'],
    ['its syntax', changed('sources.yaml', 'sources:', 'sources: ['), 'sources.yaml'],
    ['no front matter', { 'steps/ask.md': 'Ask a colleague.' }, 'steps/ask.md'],
  ])('names the file: %s', (_, changes, file) => {
    expect(() => playbookWith(changes)).toThrow(`${file} is not as it must be. ${whatToDo}`);
  });

  test('says which file is missing', () => {
    expect(() => playbookWith({ 'ladder.yaml': null })).toThrow(
      `The content folder lacks ladder.yaml. ${whatToDo}`,
    );
  });
});
