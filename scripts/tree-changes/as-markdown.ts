/** Writes the changes of the decision tree as Markdown: a line that counts, a map as Mermaid text, and a list. */
import { areNone, everywhere, type Route, type StepChanges } from '../../src/model/tree/changes.ts';

/** GitHub draws no larger map than 500 lines. */
const mostRoutes = 450;

/** @returns Markdown for people who review the change */
export function changesAsMarkdown(changes: StepChanges): string {
  const heading = '## The decision tree';
  if (areNone(changes)) return `${heading}\n\nNothing leads elsewhere than before.`;
  const { added, removed, rerouted, newRoutes, lostRoutes } = changes;
  const counts = [
    count(added, 'added'),
    count(removed, 'removed'),
    count(rerouted, 'rerouted'),
  ].join(', ');
  const tooMany = newRoutes.length + lostRoutes.length > mostRoutes;
  const map = tooMany
    ? 'There are too many changes to draw.'
    : ['```mermaid', mermaid(changes), '```'].join('\n');
  const lists = [
    ...lostRoutes.map((route) => `- gone: ${inWords(route)}`),
    ...newRoutes.map((route) => `- new: ${inWords(route)}`),
  ];
  return [heading, `Steps: ${counts}. Dashed lines are gone.`, map, lists.join('\n')].join('\n\n');
}

function count(ids: readonly string[], what: string): string {
  return ids.length === 0
    ? `none ${what}`
    : `${ids.length} ${what} (${ids.map((id) => `\`${id}\``).join(', ')})`;
}

function inWords({ from, label, to }: Route): string {
  return `${from === everywhere ? 'on every step' : `\`${from}\``} “${label}” → \`${to}\``;
}

function mermaid({ added, removed, rerouted, newRoutes, lostRoutes }: StepChanges): string {
  const routes = [...newRoutes, ...lostRoutes];
  const shown = [
    ...new Set([...routes.flatMap(({ from, to }) => [from, to]), ...added, ...removed]),
  ];
  const kinds = { added, removed, rerouted };
  const name = (id: string) => `s${shown.indexOf(id)}`;
  const node = (id: string) => {
    const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) =>
      kinds[each].includes(id),
    );
    return `  ${name(id)}["${id === everywhere ? 'every step' : id}"]${kind ? `:::${kind}` : ''}`;
  };
  const line = ({ from, label, to }: Route, arrow: string) =>
    `  ${name(from)} ${arrow}|"${escaped(label)}"| ${name(to)}`;
  return [
    'flowchart LR',
    ...shown.map(node),
    ...newRoutes.map((route) => line(route, '-->')),
    ...lostRoutes.map((route) => line(route, '-.->')),
    '  classDef added stroke:#0b7a5e,stroke-width:3px',
    '  classDef removed stroke:#c0392b,stroke-width:3px,stroke-dasharray:5',
    '  classDef rerouted stroke:#b8860b,stroke-width:3px',
  ].join('\n');
}

/** Mermaid ends a text at a straight quote, and starts a code at a hash. */
function escaped(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;');
}
