/** The workplace's own facts, and where an edit link leads. */
import type { Organisation } from '../model/kinds/organisation.ts';
import { only } from './single.ts';

export async function organisation(): Promise<Organisation> {
  return only('organisation');
}

/**
 * Where a file of content/ can be changed in the browser.
 * The repository is the one in organisation.yaml; a build on GitHub Actions knows its own.
 * @param file path from the root of the project, such as content/stages/listen.mdx
 * @returns the address, or undefined when no repository is known
 */
export async function editAddress(file: string): Promise<string | undefined> {
  const { repository, branch } = await organisation();
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: built } = process.env;
  const root = repository ?? (server && built ? `${server}/${built}` : undefined);
  return root && `${root.replace(/\/$/, '')}/edit/${branch}/${file}`;
}
