import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { importZones } from './import-zones.mjs';
import { mayKnow } from './rooms.mjs';

// Planted files are not on disk, so the rules that need types cannot judge them.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

async function findings(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const path = 'import-x/no-restricted-paths';
const name = '@typescript-eslint/no-restricted-imports';

test.each([
  ['model does not know the playbook', 'src/model/planted.ts', '../playbook/pages.ts', path],
  ['model does not know Astro', 'src/model/planted.ts', 'astro:content', name],
  ['model does not know React', 'src/model/planted.ts', 'react', name],
  ['model does not know Node', 'src/model/planted.ts', 'node:fs', name],
  ['the checker does not know the search', 'src/check/planted.ts', '../search/answer.ts', path],
  ['search does not know the playbook', 'src/search/planted.ts', '../playbook/pages.ts', path],
  [
    'the playbook does not know components',
    'src/playbook/planted.ts',
    '../components/SkipLink.astro',
    path,
  ],
  [
    'a browser script does not know the playbook',
    'src/page-scripts/planted.ts',
    '../playbook/pages.ts',
    path,
  ],
  ['a layout does not know the checker', 'src/layouts/planted.ts', '../check/report.ts', path],
  ['search does not know a command', 'src/search/planted.ts', '../../scripts/serve.ts', path],
  ['a command does not know a browser test', 'scripts/planted.ts', '../e2e/support/site.ts', path],
])('%s', async (_, file, imported, rule) => {
  expect(await findings(file, `import '${imported}';\n`)).toEqual([rule]);
});

test('a component does not know a layout or a page', async () => {
  const code = `---\nimport Base from '../layouts/Base.astro';\nimport Lost from '../pages/404.astro';\n---\n<Base /><Lost />\n`;
  expect(await findings('src/components/Planted.astro', code)).toEqual([path, path]);
});

test('a room knows only rooms that stand above it', () => {
  const rooms = Object.keys(mayKnow);
  for (const [place, room] of rooms.entries())
    expect(rooms.slice(0, place)).toEqual(expect.arrayContaining([...(mayKnow[room] ?? [])]));
});

test('what is allowed is not reported', async () => {
  const model = await findings('src/model/planted.ts', `import 'zod';\nimport './step.ts';\n`);
  const search = await findings('src/search/planted.ts', `import '../model/step.ts';\n`);
  const page = await findings('src/pages/planted.ts', `import '../playbook/pages.ts';\n`);
  expect([...model, ...search, ...page]).toEqual([]);
});

test('model touches no browser', async () => {
  expect(await findings('src/model/planted.ts', 'export const title = document.title;\n')).toEqual([
    'no-restricted-globals',
  ]);
});

test('a style attribute and HTML from text are refused', async () => {
  const attribute = await findings(
    'src/components/Planted.astro',
    '<p style="color: red">Red</p>\n',
  );
  const html = await findings(
    'src/page-scripts/planted.ts',
    `export const fill = (box: Element, text: string) => (box.innerHTML = text);\n`,
  );
  expect([...attribute, ...html]).toEqual(['no-restricted-syntax', 'no-restricted-syntax']);
});

test('a page of content is read with its heading anchors, and a part that is not closed is found', async () => {
  expect(
    await findings('content/skills/planted.mdx', '## Why {#why}\n\n<Dont>\n\nShout.\n\n</Dont>\n'),
  ).toEqual([]);
  expect(
    await findings('content/skills/planted.mdx', '## Why {#why}\n\n<Dont>\n\nShout.\n'),
  ).toEqual([expect.stringContaining('Expected a closing tag for `<Dont>`')]);
});

test('a widget does not know another widget, but may know what they share', async () => {
  const root = mkdtempSync(join(tmpdir(), 'steady-widgets-'));
  for (const room of ['widgets/timer', 'widgets/picker', 'ui']) {
    mkdirSync(join(root, 'src', room), { recursive: true });
    writeFileSync(join(root, 'src', room, 'part.js'), '');
  }
  const inWidgets = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ plugins: { 'import-x': importX }, rules: importZones(root) }] as never,
  });
  const code = `import '../picker/part.js';\nimport '../../ui/part.js';\nimport './part.js';\n`;
  const [result] = await inWidgets.lintText(code, { filePath: 'src/widgets/timer/planted.js' });
  expect(result?.messages.map((message) => [message.ruleId, message.line])).toEqual([[path, 1]]);
  rmSync(root, { recursive: true });
});
