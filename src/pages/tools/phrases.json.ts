/** Every phrase and pair as data, for the phrase picker. */
import type { APIRoute } from 'astro';
import { phraseStages } from '../../library/phrase-stages.ts';
import { menuTitle, pagesIn } from '../../library/pages.ts';
import { only } from '../../library/single.ts';
import { bookPair, bookPhrase, type PhraseBook } from '../../widgets/phrase-picker/book.ts';

export const GET: APIRoute = async () => {
  const [stages, situations, { pairs }] = await Promise.all([
    phraseStages(),
    pagesIn('situations'),
    only('pairs'),
  ]);
  const book: PhraseBook = {
    stages: stages.map(({ id, title }) => ({ id, title })),
    situations: situations.map((page) => ({
      id: page.slug.replace(/^.*\//, ''),
      title: menuTitle(page),
      say: page.data.say ?? [],
    })),
    phrases: stages.flatMap(({ phrases }) => phrases.map(bookPhrase)),
    pairs: pairs.map(bookPair),
  };
  return Response.json(book);
};
