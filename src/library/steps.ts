/** The steps of the decision tree. */
import { getCollection, type CollectionEntry } from 'astro:content';

/** Every step; its id is its file name. */
export async function allSteps(): Promise<CollectionEntry<'steps'>[]> {
  return getCollection('steps');
}

/** @throws when no step has the id */
export async function findStep(id: string): Promise<CollectionEntry<'steps'>> {
  const step = (await allSteps()).find((candidate) => candidate.id === id);
  if (!step) throw new Error(`No step "${id}" in content/steps/: run "npm run check"`);
  return step;
}
