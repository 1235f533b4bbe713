/** The steps of the decision tree, as they are written and as they are shown. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { pageAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import { bodyBlocks } from '../model/tree/body.ts';
import { firstStep, standingPresses, stepGraph, type StepGraph } from '../model/tree/graph.ts';
import {
  isQuestion,
  phrasesOf,
  pressesOf,
  stepFor,
  stepTitle,
  type Press,
} from '../model/kinds/step.ts';
import type { StepView, TreeView } from '../model/tree/view.ts';
import { saidPhrases } from '../model/said-phrase.ts';
import { contactsFor } from './contacts.ts';
import { organisation } from './organisation.ts';
import { findPage, type SitePage } from './pages.ts';
import { phrasesById } from './phrases.ts';
import { stepFacts } from './step-facts.ts';

type StepEntry = CollectionEntry<'steps'>;

/** Every step as it is at this workplace; its id is its file name. */
export async function allSteps(): Promise<StepEntry[]> {
  const { endingContact } = await organisation();
  const steps = await getCollection('steps');
  return steps.map((step) => ({ ...step, data: stepFor(step.data, endingContact) }));
}

/** @throws when no step has the id */
export async function findStep(id: string): Promise<StepEntry> {
  const step = (await allSteps()).find((candidate) => candidate.id === id);
  if (!step) throw new Error(`No step "${id}" in content/steps/: run "npm run check"`);
  return step;
}

/** What leads where. */
export async function allStepsAsGraph(): Promise<StepGraph> {
  return stepGraph(
    (await allSteps()).map(({ id, data }) => ({
      id,
      presses: pressesOf(data),
      isEnd: !isQuestion(data),
      says: phrasesOf(data),
      contacts: isQuestion(data) ? [] : (data.contacts ?? []),
      fromEverywhere: data.fromEverywhere,
    })),
  );
}

/** The links that stand on every step: the one to the first question, danger, comes first. */
export async function standingLinks(): Promise<Press[]> {
  const links = standingPresses(await allStepsAsGraph());
  return links.sort((a, b) => Number(b.to === firstStep) - Number(a.to === firstStep));
}

/** A step with everything that it names looked up. */
export async function viewOf({ id, data, body }: StepEntry): Promise<StepView> {
  const workplace = await organisation();
  const end = isQuestion(data) ? undefined : data;
  const page = end && (await findPage(end.page));
  const [phrases, reached] = await Promise.all([
    phrasesById(phrasesOf(data)),
    contactsFor(end?.contacts ?? []),
  ]);
  return {
    id,
    title: stepTitle(data),
    isEnd: end !== undefined,
    ...reached,
    words: saidPhrases(phrases).map(({ tone, ...words }) => ({
      ...words,
      isFirm: tone === 'firm',
    })),
    only: end?.only,
    note: end?.note,
    facts: stepFacts(end?.policy ?? [], workplace),
    body: bodyBlocks(body ?? ''),
    page: page && preview(page, stepTitle(data)),
    presses: pressesOf(data),
  };
}

/** The whole tree, for the widget to load. */
export async function treeView(): Promise<TreeView> {
  const views = await Promise.all((await allSteps()).map(viewOf));
  return {
    standing: await standingLinks(),
    steps: Object.fromEntries(views.map((view) => [view.id, view])),
  };
}

/** A page in two lines. What the step says already is not said again. */
function preview({ slug, data }: SitePage, said: string): StepView['page'] {
  const line = data.doNow && data.doNow !== said ? data.doNow : data.description;
  return { title: data.title, line, href: href(pageAddress(slug)) };
}
