// @ts-check
/** Who may import whom inside src/, as a rule for ESLint. Pages and layouts put the rest together and are not listed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** For each room of src/, the rooms it may import from besides itself. A room knows only rooms that stand above it here. */
const mayKnow = {
  model: [],
  source: ['model'],
  playbook: ['model', 'source'],
  check: ['model', 'source', 'playbook'],
  dom: ['model'],
  ui: ['model', 'dom'],
  search: ['model', 'dom', 'ui'],
  // It opens what is one press away on every page, and loads it only then.
  'page-scripts': ['model', 'dom', 'ui', 'search', 'widgets'],
  // A part of a page places a widget, and hands it its content.
  components: ['model', 'source', 'playbook', 'ui', 'widgets', 'styles', 'page-scripts'],
  styles: [],
};

/** What a widget may know: widgets do not know each other. */
const widgetMayKnow = ['model', 'dom', 'ui', 'search'];

/**
 * The rule for a copy of the project.
 * @param {string} root the folder that holds src/
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function whoMayKnowWhom(root) {
  const widgets = join(root, 'src/widgets');
  const zones = [
    ...Object.entries(mayKnow).map(([folder, known]) => ({
      target: `src/${folder}`,
      from: 'src',
      except: [folder, ...known],
      message: `src/${folder} may import from ${['itself', ...known].join(', ')} only.`,
    })),
    ...(existsSync(widgets) ? readdirSync(widgets) : []).map((name) => ({
      target: `src/widgets/${name}`,
      from: 'src',
      except: [...widgetMayKnow, `widgets/${name}`],
      message: `A widget may import from ${['itself', ...widgetMayKnow].join(', ')} only.`,
    })),
  ];
  return { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }] };
}

const machinery = [
  'astro',
  'astro/**',
  'astro:**',
  '@astrojs/**',
  'react',
  'react/**',
  'react-dom',
  'react-dom/**',
  'node:**',
];
const browser = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
];

/**
 * src/model is pure TypeScript, so that whatever needs it can use it anywhere.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const pureModel = {
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [{ group: machinery, message: 'src/model knows no Astro, no React and no Node.' }],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...browser.map((name) => ({ name, message: 'src/model knows no browser.' })),
  ],
};
