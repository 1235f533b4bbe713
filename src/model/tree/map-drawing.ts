/** Where everything stands on the drawn map: boxes with lines of text, and the lines between them. */
import type { MapStep } from './map.ts';

export interface MapLine {
  text: string;
  y: number;
}

/** A step on the drawing. Every y within it is counted from its top. */
export interface MapBox {
  id: string;
  x: number;
  y: number;
  height: number;
  title: MapLine[];
  /** What can be pressed. One that leads to a step drawn elsewhere ends with its number. */
  rows: MapLine[];
}

export interface MapDrawing {
  width: number;
  height: number;
  boxWidth: number;
  boxes: MapBox[];
  /** From a row to the step under it: curves, as SVG paths. */
  links: string[];
}

const size = {
  box: 232,
  across: 268,
  between: 10,
  title: 17,
  row: 15,
  edge: 7,
  apart: 44,
} as const;
/** How many letters fit on a line. There is nothing to measure with at build time, so this is careful. */
const letters = { title: 29, row: 37 } as const;
/** How much wider than high a sheet of paper is. */
const sheet = Math.SQRT2;

/**
 * Draws each tree from left to right: a step stands to the right of the one it is under, level with it where it can.
 * The trees are set in columns so that they fill a sheet of paper.
 * @param titleOf what a step is called
 */
export function drawMap(trees: readonly MapStep[], titleOf: (id: string) => string): MapDrawing {
  const drawn = trees.map((tree) => new DrawnTree(tree, titleOf));
  const heights = drawn.map(({ height }) => height);
  const all = heights.reduce((sum, height) => sum + height + size.apart, 0);
  let best = inColumns(drawn, all);
  for (let most = Math.max(0, ...heights); most < all; most += 20) {
    const columns = inColumns(drawn, most);
    if (scaleOn(columns) > scaleOn(best)) best = columns;
  }
  const boxes = best.places.flatMap(({ tree, x, y }) =>
    tree.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  );
  const links = best.places.flatMap(({ tree, x, y }) =>
    tree.links.map((link) => curve(link, x, y)),
  );
  return { width: best.width, height: best.height, boxWidth: size.box, boxes, links };
}

interface Columns {
  width: number;
  height: number;
  places: { tree: DrawnTree; x: number; y: number }[];
}

/** Sets trees below one another, and starts a new column where one would be too high. */
function inColumns(trees: readonly DrawnTree[], most: number): Columns {
  const columns: Columns = { width: 0, height: 0, places: [] };
  let x = 0;
  let y = 0;
  for (const tree of trees) {
    if (y > 0 && y + tree.height > most) {
      x = columns.width + size.apart;
      y = 0;
    }
    columns.places.push({ tree, x, y });
    columns.width = Math.max(columns.width, x + tree.width);
    columns.height = Math.max(columns.height, y + tree.height);
    y += tree.height + size.apart;
  }
  return columns;
}

/** How large the columns come out on a sheet of paper. */
function scaleOn({ width, height }: Columns): number {
  return Math.min(sheet / width, 1 / height);
}

/** From where to where a line leads. */
type Link = [x1: number, y1: number, x2: number, y2: number];

class DrawnTree {
  readonly boxes: MapBox[] = [];
  readonly links: Link[] = [];
  private readonly titleOf: (id: string) => string;
  /** How far down each column is taken. */
  private readonly taken: number[] = [];

  constructor(tree: MapStep, titleOf: (id: string) => string) {
    this.titleOf = titleOf;
    this.put(tree, 0, 0);
  }

  get width(): number {
    return (this.taken.length - 1) * size.across + size.box;
  }

  get height(): number {
    return Math.max(...this.taken) - size.between;
  }

  private put(step: MapStep, column: number, top: number): MapBox {
    const { rows, ...text } = textOf(step, this.titleOf(step.id));
    const beside = step.under.length > 0 ? (this.taken[column + 1] ?? 0) : 0;
    const y = Math.max(top, this.taken[column] ?? 0, beside);
    const x = column * size.across;
    const box = { id: step.id, x, y, ...text, rows: rows.flatMap(({ lines }) => lines) };
    this.boxes.push(box);
    this.taken[column] = y + box.height + size.between;
    for (const under of step.under) {
      const child = this.put(under, column + 1, y);
      const row = rows.find(({ to }) => to === under.id)?.lines.at(-1);
      this.links.push([x + size.box, y + (row?.y ?? 0) - 4, child.x, child.y + size.title]);
    }
    return box;
  }
}

function textOf(step: MapStep, name: string) {
  const title = wrapped(`${step.number}. ${name}`, letters.title).map((text, index) => ({
    text,
    y: (index + 1) * size.title,
  }));
  let y = title.length * size.title + size.edge;
  const rows = step.presses.map(({ label, to, number }) => {
    const isUnder = step.under.some(({ id }) => id === to);
    const lines = wrapped(isUnder ? label : `${label} → ${number}`, letters.row).map((text) => ({
      text,
      y: (y += size.row),
    }));
    return { to, lines };
  });
  return { title, rows, height: y + size.edge };
}

/** A text in lines of at most so many letters; a word that is longer has a line of its own. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function curve([x1, y1, x2, y2]: Link, x: number, y: number): string {
  const middle = x + (x1 + x2) / 2;
  return `M${x + x1} ${y + y1}C${middle} ${y + y1} ${middle} ${y + y2} ${x + x2} ${y + y2}`;
}
