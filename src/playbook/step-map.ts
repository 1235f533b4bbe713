/** The map of the decision tree, as trees of steps and as a picture. */
import { stepAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import { firstStep } from '../model/tree/graph.ts';
import { drawMap, type MapBox, type MapLine } from '../model/tree/map-drawing.ts';
import { mapOf, type MapStep } from '../model/tree/map.ts';
import { isQuestion, stepTitle } from '../model/kinds/step.ts';
import { allSteps, allStepsAsGraph } from './steps.ts';

export async function stepMap(): Promise<MapStep[]> {
  return mapOf(await allStepsAsGraph(), firstStep);
}

/** What each step is called, by its id. */
export async function stepTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await allSteps()).map(({ id, data }) => [id, stepTitle(data)]));
}

/**
 * The map as an SVG file. Its own colours are for paper and for a look at the file alone; in a page, style sheets
 * overrule them.
 */
export async function stepMapSvg(): Promise<string> {
  const [trees, titles, steps] = await Promise.all([stepMap(), stepTitles(), allSteps()]);
  const asks = new Set(steps.filter(({ data }) => isQuestion(data)).map(({ id }) => id));
  const { width, height, boxWidth, boxes, links } = drawMap(trees, (id) => titles.get(id) ?? id);
  const drawn = boxes.map((box) => boxSvg(box, boxWidth, asks.has(box.id)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${width + 8} ${height + 8}" font-family="sans-serif" font-size="12">`,
    `<path d="${links.join('')}" fill="none" stroke="#555"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

function boxSvg({ id, x, y, height, title, rows }: MapBox, width: number, asks: boolean): string {
  return [
    `<a href="${href(stepAddress(id))}"><svg x="${x}" y="${y}" overflow="visible">`,
    `<rect class="${asks ? 'asks' : 'does'}" width="${width}" height="${height}" rx="6" fill="${asks ? '#dcebea' : '#fff'}" stroke="#555"/>`,
    `<text font-weight="700" font-size="13">${lines(title)}</text>`,
    rows.length > 0 ? `<text>${lines(rows)}</text>` : '',
    '</svg></a>',
  ].join('');
}

function lines(all: readonly MapLine[]): string {
  return all.map(({ text, y }) => `<tspan x="9" y="${y}">${escaped(text)}</tspan>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
