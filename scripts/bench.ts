/** `npm run bench`: how long a build takes, and what its pages weigh with brotli. Numbers to compare, not to pass. */
import { measurePages } from './sizes/measure.ts';
import { budgets } from './sizes/budgets.ts';
import { builtPages } from './built-pages.ts';
import { command } from './test/command.ts';
import { quantiles } from './bench/quantiles.ts';

const BUILDS = 3;
const folder = '.build/bench';

const times: number[] = [];
for (let build = 0; build < BUILDS; build += 1) {
  const start = performance.now();
  const { succeeded, output } = await command(`astro build --outDir ${folder}`, {
    STEADY_ADDRESS: 'https://steady.example.org/',
  });
  if (!succeeded) {
    console.error(output);
    process.exit(1);
  }
  times.push(performance.now() - start);
}

const sizes = measurePages(builtPages(folder), folder, '/');
const seconds = times.map((time) => (time / 1000).toFixed(1)).join(', ');
console.log(
  `${String(sizes.length)} pages, built in ${seconds} s on Node ${process.versions.node}\n`,
);
console.table({
  HTML: spread(
    sizes.map(({ html }) => html),
    budgets.html,
  ),
  CSS: spread(
    sizes.map(({ css }) => css),
    budgets.css,
  ),
  'HTML and CSS': spread(
    sizes.map(({ html, css }) => html + css),
    budgets.htmlAndCss,
  ),
  'own script': spread(
    sizes.map(({ script }) => script),
    budgets.script,
  ),
});
console.log('\nThe heaviest pages (HTML):');
for (const { path, html } of sizes.toSorted((a, b) => b.html - a.html).slice(0, 5)) {
  console.log(`  ${html.toLocaleString('en-GB').padStart(7)}  ${path}`);
}

function spread(values: number[], budget: number): Record<string, number> {
  const at = quantiles(values);
  return { least: at(0), median: at(0.5), most: at(1), budget };
}
