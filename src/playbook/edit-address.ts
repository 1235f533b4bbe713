/** Where an edit link leads. */
import type { Playbook } from './playbook.ts';

/**
 * Where a file of content/ can be changed in the browser.
 * The repository is the one in organisation.yaml; a build on GitHub Actions knows its own.
 * @param file path from the root of the project, such as content/stages/listen.mdx
 * @param built what GitHub Actions sets while it builds
 * @returns the address, or undefined when no repository is known
 */
export function editAddress(
  { organisation: { repository, branch } }: Playbook,
  file: string,
  built: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = built;
  const root = repository ?? (server && name ? `${server}/${name}` : undefined);
  return root && `${root.replace(/\/$/, '')}/edit/${branch}/${file}`;
}
