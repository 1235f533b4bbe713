/** What an editor is told about a tag that is none of the parts. */
import { mdxParts } from '../model/mdx-parts.ts';
import { didYouMean } from './near.ts';

export function noSuchPart(name: string): [problem: string, advice: string] {
  const near = didYouMean(name, Object.keys(mdxParts));
  if (!near && /^[a-z]/.test(name))
    return [`<${name}> is raw HTML`, 'Use Markdown or one of the parts instead.'];
  return [`there is no part <${name}>`, `${near}Parts: ${Object.keys(mdxParts).join(', ')}.`];
}
