/** Where everything stands on the drawn map: boxes with their lines of text, and the lines between them. */
import type { MapStep } from './step-map.ts';

export interface MapLine {
  text: string;
  /** The baseline, from the top of the box. */
  y: number;
}

/** A step on the drawing. */
export interface MapBox {
  id: string;
  number: number;
  x: number;
  y: number;
  height: number;
  title: MapLine[];
  /** What can be pressed. One that leads to a step drawn elsewhere names its number. */
  rows: MapLine[];
}

export interface MapDrawing {
  width: number;
  height: number;
  boxWidth: number;
  boxes: MapBox[];
  /** From a row to the step under it: points of a curve, as an SVG path. */
  links: string[];
}

const size = { box: 204, across: 240, between: 14, title: 17, row: 15, edge: 7 } as const;
/** How many letters fit on a line. There is nothing to measure with at build time, so this is careful. */
const letters = { title: 25, row: 31 } as const;

/**
 * Draws the trees from left to right: a step stands to the right of the one it is under, level with it where it can.
 * The first tree takes the left; the others fill the columns beside it, from the top down.
 * @param titleOf what a step is called
 */
export function drawMap(trees: readonly MapStep[], titleOf: (id: string) => string): MapDrawing {
  const boxes: MapBox[] = [];
  const links: string[] = [];
  let free: number[] = [];
  let left = 0;

  const place = (step: MapStep, column: number, top: number): MapBox => {
    const box = boxOf(step, titleOf(step.id), left + column * size.across);
    const below = step.under.length > 0 ? (free[column + 1] ?? 0) : 0;
    box.y = Math.max(top, free[column] ?? 0, below);
    free[column] = box.y + box.height + size.between;
    boxes.push(box);
    for (const under of step.under) {
      const child = place(under, column + 1, box.y);
      const row = box.rows.findLast((line) => line.y <= rowOf(box, step, under.id));
      links.push(linkFrom(box, box.y + (row?.y ?? 0) - 4, child));
    }
    return box;
  };

  const [main, ...others] = trees;
  if (main) place(main, 0, 0);
  const height = Math.max(0, ...free);
  left = free.length * size.across;
  free = [];
  for (const tree of others) {
    if (Math.max(0, ...free) + heightOf(tree, titleOf) > height && free.length > 0) {
      left += free.length * size.across;
      free = [];
    }
    place(tree, 0, Math.max(0, ...free));
  }
  const right = Math.max(0, ...boxes.map(({ x }) => x + size.box));
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return { width: right, height: bottom, boxWidth: size.box, boxes, links };
}
