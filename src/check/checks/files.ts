/** Files that nothing reads, file names that cannot be an address, and files that are missing. */
import { linkName } from '../../model/fields.ts';
import { sections } from '../../model/sections.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { nearest } from '../suggest/did-you-mean.ts';
import { fittingName } from '../suggest/file-name.ts';
import { kindOf, kinds, type Kind } from '../../source/kinds.ts';

const rule = 'file';
/** Read by the checker itself. */
const lists = ['permalinks.txt', 'words.txt'];
const folders = [...sections.map(({ id }) => id), 'steps', 'phrases', 'breathing', 'pictures'];

export const files: Check = (content) => {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  const all: Kind[] = Object.values(kinds);
  const only = all.flatMap(({ onlyFile }) => onlyFile ?? []);
  const found: Finding[] = only
    .filter((file) => !content.files.has(file))
    .map((file) =>
      error(
        rule,
        at(file),
        'this file is missing',
        'Bring it back from an earlier version: the site cannot be built without it.',
      ),
    );
  for (const path of content.files.keys()) {
    if (kindOf(path) === undefined) {
      if (!lists.includes(path))
        found.push(error(rule, at(path), 'nothing reads this file', whereItBelongs(path, only)));
      continue;
    }
    const name = path.replace(/^.*\/|\.[^.]+$/g, '');
    const fits = linkName.safeParse(name);
    if (!fits.success)
      found.push(
        error(
          rule,
          at(path),
          `the file name “${name}” ${fits.error.issues[0]?.message}`,
          `Rename it to ${fittingName(name)}${/\.[^.]+$/.exec(path)?.[0] ?? ''}: its name is part of its address.`,
        ),
      );
  }
  return found;
};

function whereItBelongs(path: string, only: string[]): string {
  const [folder = '', file] = path.split('/');
  const near = nearest(path, only);
  if (near) return `Did you mean “${near}”?`;
  if (file === undefined) return 'Move it into the folder it belongs to.';
  if (folders.includes(folder)) {
    const ending =
      folder === 'steps' ? '.md' : sections.some(({ id }) => id === folder) ? '.mdx' : '.yaml';
    return `Files in ${folder}/ end in ${ending} and stand right in that folder.`;
  }
  const meant = nearest(folder, folders);
  return meant ? `Did you mean the folder “${meant}”?` : `Folders here: ${folders.join(', ')}.`;
}
