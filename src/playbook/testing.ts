/** For tests: the playbook made from the sound content of source/fixtures/good/, with a few files changed. */
import { Content } from '../source/content.ts';
import { contentWith, type Changes } from '../source/testing.ts';
import { loadPlaybook } from './load.ts';
import type { Playbook } from './playbook.ts';

export { changed } from '../source/testing.ts';

export function playbookWith(...changes: Changes[]): Playbook {
  return loadPlaybook(new Content(contentWith(Object.assign({}, ...changes))));
}

/** A page, such as one more beside those of the fixture. */
export function pageText(title: string, order: number, more = ''): string {
  return `---\ntitle: ${title}\ndescription: Made up for a test.\norder: ${String(order)}\n${more}reviewed: 2026-11-01\n---\n\nText.\n`;
}
