/**
 * `node scripts/tree-changes.ts <content folder before> [content folder after]`: prints, as Markdown, what a change
 * does to the decision tree, with a map of it as Mermaid text. CI puts it into the summary of a pull request.
 */
import { existsSync } from 'node:fs';
import { Content } from '../src/source/content.ts';
import { readFiles } from '../src/source/files.ts';
import { stepGraphIn } from '../src/source/step-graph.ts';
import { changesBetween } from '../src/model/tree/changes.ts';
import type { StepGraph } from '../src/model/tree/graph.ts';
import { changesAsMarkdown } from './tree-changes/as-markdown.ts';

const [before, after = 'content'] = process.argv.slice(2);
if (before === undefined) {
  console.error('Name the content folder as it was before: node scripts/tree-changes.ts <folder>');
  process.exit(1);
}
console.log(changesAsMarkdown(changesBetween(await graphIn(before), await graphIn(after))));

/** The steps of a content folder; none where it does not exist, as before the first step was written. */
async function graphIn(folder: string): Promise<StepGraph> {
  return stepGraphIn(new Content(existsSync(folder) ? await readFiles(folder) : new Map()));
}
