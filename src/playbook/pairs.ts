/** What not to say, and what to say instead, as this workplace’s policy allows. */
import { pairFor, type Pair } from '../model/kinds/phrase.ts';
import { organisation } from './organisation.ts';
import { only } from './single.ts';

export async function allPairs(): Promise<Pair[]> {
  const { who } = (await organisation()).endingContact;
  return (await only('pairs')).pairs.map((pair) => pairFor(pair, who));
}
