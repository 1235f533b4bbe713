/**
 * What was filled into the gaps of phrases: names, items, days. It is what a customer said or is called, so it stays in
 * this tab and goes with it.
 */
import type { GapValues } from '../model/gaps.ts';
import { kept, textsByName } from './storage.ts';

export const gapValues = kept<GapValues>({
  area: 'session',
  name: 'gaps',
  empty: {},
  understand: textsByName,
});
