/** The playbook that this site is built from: read from the content folder once, and remembered. */
import { Content } from '../source/content.ts';
import { contentFolder } from '../source/content-folder.ts';
import { readFiles } from '../source/files.ts';
import { loadPlaybook } from './load.ts';
import type { Playbook } from './playbook.ts';

let remembered: Promise<Playbook> | undefined;

/** @throws when the content is not as it must be; what it says names the file */
export function currentPlaybook(): Promise<Playbook> {
  return (remembered ??= readFiles(contentFolder).then((files) =>
    loadPlaybook(new Content(files)),
  ));
}

// In `astro dev`, scripts/integrations/content-changes.ts tells when a file of the content has changed.
import.meta.hot?.on('steady:content-changed', () => {
  remembered = undefined;
});
