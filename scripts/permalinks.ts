/**
 * `npm run permalinks`: records every address that content/, or the folder given with --content, publishes now in its
 * permalinks.txt. Run it once the names are final: a recorded address must answer for good.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/source/content-folder.ts';
import { readPermalinks, unrecordedAddresses, withRecorded } from '../src/model/permalinks.ts';
import { Content } from '../src/source/content.ts';
import { readFiles } from '../src/source/files.ts';
import { contentIndexOf } from '../src/check/read/content-index.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: contentFolder } } });
const file = 'permalinks.txt';

const content = new Content(await readFiles(values.content));
const { published } = contentIndexOf(content);
const lines = content.lines(file);
const fresh = unrecordedAddresses(readPermalinks(lines).permalinks, published);
if (fresh.length > 0) await writeFile(join(values.content, file), withRecorded(lines, published));
for (const address of fresh) console.log(`+ ${address}`);
console.log(`${fresh.length} added; ${published.size} addresses are published.`);
