/** The decision tree as a graph: what leads where. Pure, so that rules over it can be tested without content. */

/** A step as far as the graph cares. */
export interface GraphStep {
  id: string;
  /** A question's options, in order. */
  options: { label: string; to: string }[];
  /** The step that follows an end, if one does. */
  next?: string | undefined;
  /** Whether a reader may stop here: an end, which names a page. */
  isEnd: boolean;
}

export type StepGraph = ReadonlyMap<string, GraphStep>;

export function stepGraph(steps: GraphStep[]): StepGraph {
  return new Map(steps.map((step) => [step.id, step]));
}

/** The steps one press away. */
export function onwardFrom(step: GraphStep): string[] {
  const onward = step.options.map(({ to }) => to);
  return step.next === undefined ? onward : [...onward, step.next];
}

/** Every step that can be reached from one, itself included. Steps that do not exist are left out. */
export function reachableFrom(graph: StepGraph, start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = graph.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...onwardFrom(step));
  }
  return reached;
}

/** The steps that nobody gets to from the first one. */
export function unreachable(graph: StepGraph, first: string): string[] {
  const reached = reachableFrom(graph, first);
  return [...graph.keys()].filter((id) => !reached.has(id));
}

/** The questions from which no end can be reached: a reader would go round in circles. */
export function deadEnds(graph: StepGraph): string[] {
  return [...graph.keys()].filter(
    (id) => ![...reachableFrom(graph, id)].some((reached) => graph.get(reached)?.isEnd),
  );
}

/** The places in a question's options of labels that stand there before, whatever their case. */
export function repeatedLabels(step: GraphStep): number[] {
  const labels = step.options.map(({ label }) => label.trim().toLowerCase());
  return labels.flatMap((label, index) => (labels.indexOf(label) < index ? [index] : []));
}
