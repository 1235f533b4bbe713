/** The steps of the decision tree as they are shown. */
import { pageAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import { bodyBlocks } from '../model/tree/body.ts';
import { firstStep, standingPresses } from '../model/tree/graph.ts';
import { isQuestion, phrasesOf, pressesOf, stepTitle, type Press } from '../model/kinds/step.ts';
import type { StepView, TreeView } from '../model/tree/view.ts';
import { saidPhrases } from '../model/said-phrase.ts';
import { memoizeByObject } from '../source/memoize.ts';
import { contactsFor } from './contacts.ts';
import { found } from './find.ts';
import { findPage } from './pages.ts';
import { phrasesById } from './phrases.ts';
import type { Playbook, SitePage, SiteStep } from './playbook.ts';
import { stepFacts } from './step-facts.ts';

const byId = memoizeByObject(
  ({ steps }: Playbook) => new Map(steps.map((step) => [step.id, step])),
);

/** @throws when no step has the id */
export function findStep(playbook: Playbook, id: string): SiteStep {
  return found(byId(playbook), id, 'step');
}

/** The links that stand on every step: the one to the first question, danger, comes first. */
export function standingLinks({ stepGraph }: Playbook): Press[] {
  return standingPresses(stepGraph).sort(
    (a, b) => Number(b.to === firstStep) - Number(a.to === firstStep),
  );
}

/**
 * A step with everything that it names looked up.
 * @throws when it names a phrase that does not exist
 */
export function viewOf(playbook: Playbook, step: SiteStep): StepView {
  const end = isQuestion(step) ? undefined : step;
  const page = end && findPage(playbook, end.page);
  return {
    id: step.id,
    title: stepTitle(step),
    isEnd: end !== undefined,
    ...contactsFor(playbook, end?.contacts ?? []),
    words: saidPhrases(phrasesById(playbook, phrasesOf(step))).map(({ tone, ...words }) => ({
      ...words,
      isFirm: tone === 'firm',
    })),
    only: end?.only,
    note: end?.note,
    facts: stepFacts(end?.policy ?? [], playbook.organisation),
    body: bodyBlocks(step.body),
    page: page && preview(page, stepTitle(step)),
    presses: pressesOf(step),
  };
}

/** The whole tree, for the widget to load. */
export function treeView(playbook: Playbook): TreeView {
  return {
    standing: standingLinks(playbook),
    steps: Object.fromEntries(playbook.steps.map((step) => [step.id, viewOf(playbook, step)])),
  };
}

/** A page in two lines. What the step says already is not said again. */
function preview({ slug, title, doNow, description }: SitePage, said: string): StepView['page'] {
  const line = doNow && doNow !== said ? doNow : description;
  return { title, line, href: href(pageAddress(slug)) };
}
