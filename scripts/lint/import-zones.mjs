// @ts-check
/** Who may import whom, as a rule for ESLint: said where the line is written. The rooms stand in rooms.mjs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mayKnow } from './rooms.mjs';

/**
 * The rule for a copy of the project.
 * @param {string} root the folder that holds src/
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function importZones(root) {
  const widgets = join(root, 'src/widgets');
  const names = existsSync(widgets) ? readdirSync(widgets) : [];
  const zones = Object.entries(mayKnow).flatMap(([room, known]) =>
    (room === 'src/widgets' ? names.map((name) => `src/widgets/${name}`) : [room]).map(
      (target) => ({
        target: `./${target}`,
        from: '.',
        except: ['node_modules', '.astro', target, ...known].map((allowed) => `./${allowed}`),
        message: `${target} may import from ${['itself', ...known].join(', ')} only.`,
      }),
    ),
  );
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
