/** Judges what a page weighs. */
import { budgets, exceptions } from './budgets.ts';
import type { PageSize } from './measure.ts';

/** @returns for each budget that a page breaks, a sentence that says by how much */
export function judge(page: PageSize): string[] {
  const html = exceptions[page.path]?.html ?? budgets.html;
  const found = [
    over('HTML', page.html, html),
    over('CSS', page.css, page.tools.length > 0 ? budgets.cssWithTool : budgets.css),
    over('HTML and CSS together', page.html + page.css, budgets.htmlAndCss + html - budgets.html),
  ];
  for (const { name, script } of page.tools) {
    const budget = name === 'PhrasePicker' ? budgets.pickerScript : budgets.toolScript;
    found.push(over(`The script of ${name}, beyond React`, script, budget));
  }
  if (page.tools.length === 0) {
    found.push(over('Its own script', page.script, budgets.script));
    if (page.loadsReact) found.push('It loads React, but holds no widget.');
  }
  return found.filter((sentence) => sentence !== undefined);
}

function over(what: string, size: number, budget: number): string | undefined {
  if (size <= budget) return undefined;
  const bytes = (count: number): string => count.toLocaleString('en-GB');
  return `${what}: ${bytes(size)} bytes with brotli, ${bytes(size - budget)} over the budget of ${bytes(budget)}.`;
}
