/** What not to say, and what to say instead, as this workplace’s policy allows. */
import type { Pair } from '../model/kinds/phrase.ts';
import { underPolicy } from '../model/workplace/by-policy.ts';
import { organisation } from './organisation.ts';
import { only } from './single.ts';

export async function allPairs(): Promise<Pair[]> {
  const { endingContact } = await organisation();
  return (await only('pairs')).pairs.map((pair) => underPolicy(pair, endingContact));
}
