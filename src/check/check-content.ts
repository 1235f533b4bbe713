/** The content checker: reads a content folder and says everything that is amiss in it. */
import { checks } from './checks/index.ts';
import { yamlSyntaxRule } from './checks/yaml-syntax.ts';
import { inOrder, type Finding } from './finding.ts';
import { Content, type ContentFiles } from '../source/content.ts';
import { readFiles } from '../source/files.ts';

/** The day it is here, as 2026-11-22. */
export function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/**
 * Judges a content folder. Content of any kind makes findings, never an exception.
 * @param dir the folder
 * @param today the day to judge dates by
 * @returns the findings in order; `file` is the path within the folder
 * @throws when the folder cannot be read
 */
export async function checkContent(dir: string, today = localDay(new Date())): Promise<Finding[]> {
  return checkFiles(await readFiles(dir), today);
}

/** As {@link checkContent}, for content that is in memory. */
export async function checkFiles(files: ContentFiles, today: string): Promise<Finding[]> {
  const content = new Content(files);
  const findings = await Promise.all(checks.map(async (check) => check(content, today)));
  return inOrder(findings.flat().filter((finding) => !isGuess(finding, content)));
}

/** What stands after a fault of syntax was guessed at, so what looks wrong there may not be. */
function isGuess({ file, line, rule }: Finding, content: Content): boolean {
  const entry = content.entries.find(({ path }) => path === file);
  if (!entry?.unread || rule === yamlSyntaxRule) return false;
  const { frontMatter, yaml, place } = entry;
  const firstFault = frontMatter?.fault
    ? 1
    : Math.min(...yaml.faults.map(({ offset }) => place(offset).line));
  const end = frontMatter ? place(frontMatter.bodyStart).line : Infinity;
  return line >= firstFault && line < end;
}
