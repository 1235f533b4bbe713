/** Puts findings into lines for a terminal: errors first, then warnings, then one line that sums up. */
import type { Finding } from './finding.ts';

/**
 * @param findings in order
 * @param dir the content folder as the editor knows it; it goes before each path, so that a terminal can open it
 */
export function report(findings: Finding[], dir: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [
    ...group('Errors', errors, dir),
    ...group('Warnings', warnings, dir),
    summary(errors.length, warnings.length),
  ].join('\n');
}

function group(title: string, findings: Finding[], dir: string): string[] {
  if (findings.length === 0) return [];
  return [`${title}:`, ...findings.map((finding) => line(finding, dir)), ''];
}

function line({ file, line, column, problem, advice }: Finding, dir: string): string {
  return `${dir}/${file}:${line}:${column}  ${problem}  ${advice}`;
}

function summary(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'Content checked: nothing amiss.';
  const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return errors > 0
    ? `Content checked: ${counted}. Mend the errors; warnings stop nothing.`
    : `Content checked: ${counted}. Warnings stop nothing.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
