// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import * as mdx from 'eslint-plugin-mdx';
import tseslint from 'typescript-eslint';
import { headingAnchors } from './scripts/lint/heading-anchors.mjs';
import { pureModel, importZones } from './scripts/lint/import-zones.mjs';

const noStyleAttribute = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy forbids style attributes: use a class.',
};
const noInnerHtml = {
  selector:
    ':matches(AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/], CallExpression > MemberExpression.callee[property.name="insertAdjacentHTML"])',
  message: 'Build elements instead: HTML from text can carry script.',
};

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noStyleAttribute, noInnerHtml],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Rules that know types: each finds a fault that only shows when the code runs.
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
    },
  },
  {
    files: ['{src,scripts,e2e}/**/*.{ts,tsx,mjs,astro}'],
    plugins: { 'import-x': importX },
    rules: importZones(import.meta.dirname),
  },
  // A test of the model may read the content that the model describes.
  { files: ['src/model/**/*.ts'], ignores: ['**/*.test.ts'], rules: pureModel },
  {
    // A test fails with the exception, so it may say "this is there" without asking.
    files: ['e2e/**/*.ts', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/valid-compile': 'error' },
  },

  {
    files: ['content/**/*.mdx'],
    extends: [mdx.flat],
    processor: headingAnchors,
    rules: { 'mdx/remark': 'off' },
  },
);
