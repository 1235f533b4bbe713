/** `npm run permalinks`: records every address that content/ publishes now in content/permalinks.txt. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPermalinks, unrecordedAddresses, withRecorded } from '../model/permalinks.ts';
import { Content } from './read/content.ts';
import { readFiles } from './read/files.ts';
import { knownIn } from './read/known.ts';

const dir = 'content';
const file = 'permalinks.txt';

const content = new Content(await readFiles(dir));
const { published } = knownIn(content);
const lines = content.lines(file);
const fresh = unrecordedAddresses(readPermalinks(lines).permalinks, published);
if (fresh.length > 0) await writeFile(join(dir, file), withRecorded(lines, published));
for (const address of fresh) console.log(`+ ${address}`);
console.log(`${dir}/${file}: ${fresh.length} added, ${published.size} addresses published.`);
