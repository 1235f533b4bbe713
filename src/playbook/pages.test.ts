import { expect, test } from 'vitest';
import { filledSections, findPage, findPages, menuTitle, pageAt, pagesIn } from './pages.ts';
import { pageText, playbookWith } from './testing.ts';

const playbook = playbookWith({
  'situations/waiting.mdx': pageText('They have waited long', 2, 'shortTitle: Waiting\n'),
});

test('a section holds its pages in order', () => {
  expect(pagesIn(playbook, 'situations').map(({ slug }) => slug)).toEqual([
    'situations/shouting',
    'situations/waiting',
  ]);
  expect(pagesIn(playbook, 'skills')).toEqual([]);
});

test('a section without pages has no list', () => {
  expect(filledSections(playbook).map(({ id }) => id)).toEqual(['situations', 'stages']);
  const without = playbookWith({ 'stages/listen.mdx': null });
  expect(filledSections(without).map(({ id }) => id)).toEqual(['situations']);
});

test('pages are found by slug in the order asked for, and those not written are left out', () => {
  expect(findPage(playbook, 'stages/missing')).toBeUndefined();
  const found = findPages(playbook, ['stages/listen', 'stages/missing', 'index']);
  expect(found.map(({ slug }) => slug)).toEqual(['stages/listen', 'index']);
});

test('a page is found at its path', () => {
  expect(pageAt(playbook, '/stages/listen/')?.slug).toBe('stages/listen');
  expect(pageAt(playbook, '/')?.slug).toBe('index');
  expect(pageAt(playbook, '/a-z/')).toBeUndefined();
});

test('a menu shows the shorter name, where there is one', () => {
  expect(pagesIn(playbook, 'situations').map(menuTitle)).toEqual(['They are shouting', 'Waiting']);
});
