/** All that `npm test` does, in its order: what is quick and says most about a mistake comes first. */
import { asOneTest } from './command.ts';
import { sizesOf, validHtml } from './pages.ts';
import type { Stage } from './stage.ts';
import { browserTests, unitTests } from './suites.ts';

/** The tests build for addresses of their own, so that they hold whatever a workplace sets as its address. */
const root = { folder: '.build/root', address: 'https://steady.example.org/' };
const sub = { folder: '.build/sub', address: 'https://steady.example.org/playbook/' };

export const stages: Stage[] = [
  { name: 'content', alone: 'npm run check', run: () => asOneTest('node scripts/check.ts') },
  // What editors write in the browser is not asked to be formatted.
  {
    name: 'format',
    alone: 'npm run format',
    run: () => asOneTest(`prettier --check --log-level warn . "!content/**"`),
  },
  { name: 'lint', alone: 'npm run lint', run: () => asOneTest('eslint . --max-warnings 0') },
  { name: 'imports', alone: 'npm run imports', run: () => asOneTest('node scripts/imports.ts') },
  {
    name: 'types',
    alone: 'npx astro check',
    run: () => asOneTest('astro check --minimumSeverity warning --minimumFailingSeverity warning'),
  },
  { name: 'unit', alone: 'npm run test:unit', run: unitTests },
  { name: 'build', alone: 'npm run build', run: () => build(root) },
  { name: 'build-sub', alone: 'npm test build-sub', run: () => build(sub) },
  {
    name: 'sizes',
    alone: 'npm test build sizes',
    needs: ['build'],
    run: () => sizesOf(root.folder, '/'),
  },
  {
    name: 'html',
    alone: 'npm test build html',
    needs: ['build'],
    run: () => validHtml(root.folder),
  },
  {
    name: 'search',
    alone: 'npm run build && npm run search:eval',
    needs: ['build'],
    run: () => asOneTest(`node scripts/search-eval.ts ${root.folder} --base /`),
  },
  { name: 'e2e', alone: 'npm run test:e2e', needs: ['build', 'build-sub'], run: browserTests },
];

function build({ folder, address }: typeof root): ReturnType<Stage['run']> {
  return asOneTest(`astro build --outDir ${folder}`, { STEADY_ADDRESS: address });
}
