import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { importedFiles } from './imported-files.ts';
import { measurePages } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-sizes-'));
const style = 'a{color:red}';
const script = 'import{a}from"./chunk.js";import("./later.js");a()';
const chunk = 'export const a=()=>"Minified React error";';
const html = (head: string): string =>
  `<!doctype html><head>${head}</head><body><p>Listen.</p></body>`;
const weight = (text: string): number => brotliCompressSync(text).length;

mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/a.css'), style);
writeFileSync(join(folder, '_astro/a.js'), script);
writeFileSync(join(folder, '_astro/chunk.js'), chunk);
writeFileSync(join(folder, '_astro/later.js'), 'x'.repeat(9_000));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function measure(page: string): ReturnType<typeof measurePages> {
  const file = join(folder, 'index.html');
  writeFileSync(file, page);
  return measurePages([{ path: '/', file }], folder, '/playbook/');
}

test('a page is weighed with its style sheets, its scripts and what these import at once', () => {
  const page = html(
    '<link rel="stylesheet" href="/playbook/_astro/a.css"><link rel="icon" href="/playbook/i.svg">' +
      '<script type="module" src="/playbook/_astro/a.js"></script>',
  );
  expect(measure(page)).toEqual([
    {
      path: '/',
      html: weight(page),
      css: weight(style),
      script: weight(script) + weight(chunk),
      tools: [],
      loadsReact: true,
    },
  ]);
});

test('a tool weighs what it brings at once, beyond React and the page’s own script', () => {
  writeFileSync(join(folder, '_astro/own.js'), 'export const own=1;');
  writeFileSync(join(folder, '_astro/runtime.js'), 'export const runtime=1;');
  writeFileSync(join(folder, '_astro/renderer.js'), 'import"./chunk.js";import"./runtime.js"');
  const tool =
    'import"./chunk.js";import"./runtime.js";import"./own.js";import"./tool-part.js";import("./later.js")';
  writeFileSync(join(folder, '_astro/tool.js'), tool);
  writeFileSync(join(folder, '_astro/tool-part.js'), 'export const part=1;');
  const page =
    html('<script type="module" src="/playbook/_astro/own.js"></script>') +
    '<astro-island component-url="/playbook/_astro/tool.js" component-export="Tool" ' +
    'renderer-url="/playbook/_astro/renderer.js"></astro-island>';
  expect(measure(page)[0]?.tools).toEqual([
    { name: 'Tool', script: weight(tool) + weight('export const part=1;') },
  ]);
});

test('what is imported at once is told from what is imported later', () => {
  expect(
    importedFiles(
      'import"./a.js";export*from"./b.js";import c from"c";const d=()=>import("./d.js")',
    ),
  ).toEqual(['./a.js', './b.js']);
});
