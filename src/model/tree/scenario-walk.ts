/** Walks a scenario through the decision tree, as far as it goes. Pure. */
import { endAtOnceReasons, type EndingContact } from '../workplace/ending-contact.ts';
import type { Scenario } from '../kinds/scenario.ts';
import { allPresses, firstStep, standingPresses, type StepGraph } from './graph.ts';

/**
 * The policy that a scenario is walked under: the one it names, laid over what the playbook is shipped with. Danger is
 * left at once under each.
 */
export function policyOf({ policy }: Pick<Scenario, 'policy'>): EndingContact {
  return {
    who: policy?.who ?? 'agent',
    warnings: policy?.warnings ?? 2,
    atOnce: endAtOnceReasons.filter(
      (reason) => reason === 'danger' || (policy?.atOnce ?? endAtOnceReasons).includes(reason),
    ),
  };
}

/**
 * Presses from step to step.
 * @param by the steps to press to, one after another, from the first question on
 * @returns undefined where each leads to the next; otherwise the place in `by` that cannot be pressed to, the step that
 *   one stands on, and what can be pressed there
 */
export function firstGap(
  by: readonly string[],
  graph: StepGraph,
): { place: number; at: string; instead: string[] } | undefined {
  const standing = standingPresses(graph);
  let at = firstStep;
  for (const [place, to] of by.entries()) {
    const step = graph.get(at);
    const presses = step ? allPresses(step, standing) : [];
    if (!presses.some((press) => press.to === to))
      return { place, at, instead: presses.map((press) => press.to) };
    at = to;
  }
  return undefined;
}
