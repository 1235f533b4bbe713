/** What a file imports from within the project: types and styles too, and what is loaded later. */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/**
 * @param file its path within the project, with forward slashes
 * @param text what stands in it: TypeScript, JavaScript or an Astro component
 * @returns the files it imports, as paths within the project, in their order; packages are left out
 */
export function importsOf(file: string, text: string): string[] {
  const scripts = file.endsWith('.astro') ? scriptsOfAstro(text) : text;
  return ts
    .preProcessFile(scripts, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name.replace(/\?.*$/, '')));
}

/** The code between the fences of a component, and its script elements. */
function scriptsOfAstro(text: string): string {
  const fenced = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fenced, ...elements].join('\n');
}
