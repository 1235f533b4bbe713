/** Walks through the decision tree: what a reader presses, one after another. */
import type { Press } from '../kinds/step.ts';
import { allPresses, standingPresses, type GraphStep, type StepGraph } from './graph.ts';

/** Where a walk starts, and each press after it. */
export interface Walk {
  from: string;
  presses: readonly Press[];
}

/** The step at which a walk has come to. */
export function endOf({ from, presses }: Walk): string {
  return presses.at(-1)?.to ?? from;
}

/** One walk, and then another from where it has come to. */
export function joined(before: Walk, after: Walk): Walk {
  return { from: before.from, presses: [...before.presses, ...after.presses] };
}

/**
 * A walk as an editor reads it: `risk → “No” → what → “They are angry or upset” → mood`.
 * @param called what to call a step; its id, unless something is said
 */
export function inWords({ from, presses }: Walk, called = (id: string) => id): string {
  const steps = presses.flatMap(({ label, to }) => [`“${label}”`, called(to)]);
  return [called(from), ...steps].join(' → ');
}

/** Which presses a walk may take; all of them, unless something is said. */
type MayPress = (step: GraphStep, press: Press) => boolean;

/**
 * The shortest walk to a step that fits, over everything that can be pressed.
 * @param isGoal whether the walk is done at a step; the step it starts from counts
 * @returns undefined where no walk gets there
 */
export function shortestWalk(
  graph: StepGraph,
  from: string,
  isGoal: (id: string) => boolean,
  mayPress: MayPress = () => true,
): Walk | undefined {
  const standing = standingPresses(graph);
  const seen = new Set([from]);
  const waiting: Walk[] = graph.has(from) ? [{ from, presses: [] }] : [];
  for (const walk of waiting) {
    const id = endOf(walk);
    if (isGoal(id)) return walk;
    const step = graph.get(id);
    if (!step) continue;
    for (const press of allPresses(step, standing)) {
      if (seen.has(press.to) || !graph.has(press.to) || !mayPress(step, press)) continue;
      seen.add(press.to);
      waiting.push({ from, presses: [...walk.presses, press] });
    }
  }
  return undefined;
}

/**
 * A walk that misses every goal: it stops before one, or comes round to where it was. Only what a step itself offers
 * is pressed, since the links that stand on every step are a reader's own choice.
 * @param most how many presses to follow: a walk of that many counts as a miss
 * @returns undefined where every walk gets to a goal
 */
export function walkThatMisses(
  graph: StepGraph,
  from: string,
  isGoal: (id: string) => boolean,
  most = Infinity,
): Walk | undefined {
  /** Steps from which every walk gets to a goal, each with the number of presses that was enough. */
  const sound = new Map<string, number>();
  const misses = (walk: Walk, passed: ReadonlySet<string>): Walk | undefined => {
    const id = endOf(walk);
    const left = most - walk.presses.length;
    if (isGoal(id) || left >= (sound.get(id) ?? NaN)) return undefined;
    const onward = (graph.get(id)?.presses ?? []).filter(({ to }) => graph.has(to));
    if (onward.length === 0 || passed.has(id) || left <= 0) return walk;
    const now = new Set([...passed, id]);
    for (const press of onward) {
      const miss = misses({ from, presses: [...walk.presses, press] }, now);
      if (miss) return miss;
    }
    sound.set(id, left);
    return undefined;
  };
  return misses({ from, presses: [] }, new Set());
}
