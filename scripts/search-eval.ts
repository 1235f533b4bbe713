/**
 * `npm run search:eval`: asks the built site every query of content/queries.yaml, by the code that the site runs.
 * `node scripts/search-eval.ts [folder] [--base /playbook/]`; the folder is dist/ unless said otherwise.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { siteServer } from './server/site-server.ts';
import { baseOf, siteAddress } from './site-address.ts';
import { queryFileSchema, queryKinds, type Query } from '../src/model/kinds/query.ts';
import { answer, withFullText } from '../src/search/answer.ts';
import {
  figuresOf,
  outcomeOf,
  percent,
  shortfalls,
  type Outcome,
} from '../src/search/evaluate/measure.ts';
import { FullText } from '../src/search/full-text/full-text.ts';
import { pagefindAt } from '../src/search/full-text/pagefind.ts';
import type { FirstFile, RestFile } from '../src/search/index/index-file.ts';
import { NameIndex } from '../src/search/index/name-index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? 'dist');
const base = values.base ?? baseOf(siteAddress());

const first = read<FirstFile>('search-index.json');
const index = new NameIndex(first);
index.add(read<RestFile>('search-rest.json'));

const server = siteServer(folder, base);
await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
const root = `http://localhost:${String((server.address() as AddressInfo).port)}${base}`;
const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
const fullText = new FullText(await pagefindAt(root, first.build, script), base);

const outcomes = await ask('content/queries.yaml');
showFigures('The suite', outcomes);
showMisses(outcomes);
// Only the figures: who has seen these misses can no longer keep them apart.
showFigures(
  'Queries kept apart while search was tuned',
  await ask('content/queries-held-out.yaml'),
);
server.close();

const lacking = shortfalls(outcomes);
for (const line of lacking) console.error(`Too low: ${line}.`);
process.exitCode = lacking.length > 0 ? 1 : 0;

async function ask(file: string): Promise<Outcome[]> {
  const { queries } = queryFileSchema.parse(parse(readFileSync(file, 'utf8')));
  const found: Outcome[] = [];
  for (const query of queries) found.push(outcomeOf(query, await resultsFor(query)));
  return found;
}

async function resultsFor({ q }: Query) {
  const found = answer(q, index);
  return withFullText(found.results, found, fullText);
}

function showFigures(title: string, found: readonly Outcome[]): void {
  console.log(`\n${title}`);
  const kinds = queryKinds.map((kind) => [kind, found.filter((one) => one.kind === kind)] as const);
  const given = found.filter((one) => one.given);
  const parts = [...kinds, ['given', given] as const, ['all', found] as const];
  console.table(
    Object.fromEntries(
      parts
        .filter(([, some]) => some.length > 0)
        .map(([kind, some]) => {
          const { queries, first: one, firstThree, mrr, none } = figuresOf(some);
          const figures = {
            'success@1': percent(one),
            'success@3': percent(firstThree),
            MRR: mrr.toFixed(3),
          };
          return [kind, { queries, ...figures, 'no result': percent(none) }];
        }),
    ),
  );
}

function showMisses(found: readonly Outcome[]): void {
  for (const { q, kind, expect, found: pages, rank } of found) {
    if (rank === 1) continue;
    console.log(`  ${kind}: ${q}\n    wanted ${expect.join(', ')}; came ${String(rank || 'not')}`);
    console.log(`    first came ${pages.slice(0, 3).join(', ') || 'nothing'}`);
  }
}

function read<File>(name: string): File {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as File;
}
