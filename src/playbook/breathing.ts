/** The breathing patterns, and what stands beside the timer. */
import { getCollection } from 'astro:content';
import { href } from '../model/href.ts';
import type { BreathingPattern } from '../model/kinds/breathing.ts';
import { findPage } from './pages.ts';
import { only } from './single.ts';

/** The slug of the timer's own page. */
export const timerSlug = 'tools/breathing-timer';

/** Where the timer's words can be fetched by a page that comes without them. */
export const timerWordsAddress = '/breathing-timer.json';

/** Every pattern, in the order of the list: the first is the default. */
export async function breathingPatterns(): Promise<BreathingPattern[]> {
  const entries = await getCollection('breathing');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
}

/** All that the timer shows, wherever it stands. */
export async function timerWords(): Promise<{
  patterns: BreathingPattern[];
  safely: string[];
  page: string;
  note: string | undefined;
}> {
  const [patterns, { safely }, note] = await Promise.all([
    breathingPatterns(),
    only('breatheSafely'),
    findPage('tools/call-note'),
  ]);
  return {
    patterns,
    safely,
    page: href(`/${timerSlug}/`),
    note: note && href(note.address),
  };
}
