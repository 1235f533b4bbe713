/** Where the site is published: the address in content/organisation.yaml, or STEADY_ADDRESS for one build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../src/source/content-folder.ts';

/**
 * The published address. Its path is the base that every link of the site starts with.
 * @throws when the organisation file cannot be read, or the address is not a full web address
 */
export function siteAddress(): URL {
  const given = process.env['STEADY_ADDRESS'];
  if (given) return new URL(given);
  const organisation = parse(readFileSync(join(contentFolder, 'organisation.yaml'), 'utf8')) as {
    address: string;
  };
  return new URL(organisation.address);
}

/** The path of an address with a slash at both ends: `/` or `/playbook/`. */
export function baseOf(address: URL): string {
  return address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
}
