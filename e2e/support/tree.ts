/** The decision tree as it is written in content/, and ways through it that leave nothing out. */
import type { Locator, Page } from '@playwright/test';
import { graphUnder } from '../../src/source/step-graph.ts';
import {
  allPresses,
  firstStep,
  standingPresses,
  type StepGraph,
} from '../../src/model/tree/graph.ts';
import { stepTitle, type Press } from '../../src/model/kinds/step.ts';
import { content, policy, stepOf } from './content.ts';
import { expect } from './test.ts';

/** The tree as it is under the policy of this workplace. */
export const tree: StepGraph = graphUnder(content, policy);

/** What stands on every step, in its order: danger comes first. */
export const standing: readonly Press[] = standingPresses(tree).sort(
  (a, b) => Number(b.to === firstStep) - Number(a.to === firstStep),
);

/** What a step is called. */
export function titleOf(id: string): string {
  return stepTitle(stepOf(id));
}

/** What is pressed to get from one step to another. */
export function between(from: string, to: string): Press {
  const found = tree.get(from)?.presses.find((each) => each.to === to);
  if (!found) throw new Error(`Nothing on ${from} leads to ${to}: name other steps in this test.`);
  return found;
}

/** A walk from the first step: what is pressed, one after another. */
export type TreeWalk = readonly Press[];

/** Walks from the first step that press everything there is to press on any step, most of it once. */
export function walksThatPressEverything(graph: StepGraph, longest = 30): TreeWalk[] {
  const open = new Set(
    [...graph.values()].flatMap(({ id, presses }) => presses.map(({ to }) => `${id} ${to}`)),
  );
  const walks: TreeWalk[] = [];
  while (open.size > 0) {
    const walk: Press[] = [];
    let at = firstStep;
    for (
      let on = wayToOpen(graph, at, open);
      on && walk.length + on.length <= Math.max(longest, on.length);
      on = wayToOpen(graph, at, open)
    ) {
      for (const press of on) {
        open.delete(`${at} ${press.to}`);
        walk.push(press);
        at = press.to;
      }
    }
    if (walk.length === 0)
      throw new Error(`Nothing leads from ${firstStep} to: ${[...open].join(', ')}`);
    walks.push(walk);
  }
  return walks;
}

/** The fewest presses from a step to one that was not pressed yet, with that press. */
function wayToOpen(graph: StepGraph, from: string, open: ReadonlySet<string>): Press[] | undefined {
  const standing = standingPresses(graph);
  const seen = new Set([from]);
  const waiting: { at: string; way: Press[] }[] = [{ at: from, way: [] }];
  for (const { at, way } of waiting) {
    const step = graph.get(at);
    const fresh = step?.presses.find(({ to }) => open.has(`${at} ${to}`));
    if (fresh) return [...way, fresh];
    for (const press of step ? allPresses(step, standing) : []) {
      if (seen.has(press.to)) continue;
      seen.add(press.to);
      waiting.push({ at: press.to, way: [...way, press] });
    }
  }
  return undefined;
}

/** The widget on a page. */
export function treeOn(page: Page): Locator {
  return page.getByRole('group', { name: 'Decision tree' });
}

/** Waits until the widget moves by itself: what can be done with a path is offered then. */
export async function ready(page: Page): Promise<void> {
  await expect(treeOn(page).locator('.step-controls')).toBeAttached();
}

/** Presses an option, and waits for the step it leads to. */
export async function press(page: Page, { label, to }: Press): Promise<void> {
  await treeOn(page).getByRole('link', { name: label, exact: true }).click();
  await expect(headingOf(page, to)).toBeVisible();
}

/** The heading of a step. */
export function headingOf(page: Page, id: string): Locator {
  return treeOn(page).getByRole('heading', { name: titleOf(id), exact: true });
}

/** The words that a step shows. */
export function wordsOn(page: Page): Locator {
  return treeOn(page).locator('.phrase-words');
}
