/** What an editor is told about a tag that is none of the parts. */
import { mdxParts } from '../../model/part-catalogue.ts';
import { didYouMean } from './did-you-mean.ts';

export function noSuchPart(name: string): [problem: string, advice: string] {
  const near = didYouMean(name, Object.keys(mdxParts));
  if (!near && /^[a-z]/.test(name))
    return [`<${name}> is raw HTML`, 'Use Markdown or one of the parts instead.'];
  return [`there is no part <${name}>`, `${near}Parts: ${Object.keys(mdxParts).join(', ')}.`];
}
