/** The map of the decision tree: every step once, in trees, and where each stands on the drawing. */
import { firstStep } from '../model/tree/graph.ts';
import { drawMap, type MapDrawing } from '../model/tree/map-drawing.ts';
import { mapOf, type MapStep } from '../model/tree/map.ts';
import { stepTitle } from '../model/kinds/step.ts';
import { memoizeByObject } from '../source/memoize.ts';
import type { Playbook } from './playbook.ts';
import { findStep } from './steps.ts';

/** The trees, the one that starts with the first question first. */
export const stepMap = memoizeByObject(({ stepGraph }: Playbook): MapStep[] =>
  mapOf(stepGraph, firstStep),
);

/** What stands where on the drawn map. */
export function stepMapDrawing(playbook: Playbook): MapDrawing {
  return drawMap(stepMap(playbook), (id) => stepTitle(findStep(playbook, id)));
}
