import { expect, test } from 'vitest';
import { error, warning } from './finding.ts';
import { report } from './report.ts';

const place = { file: 'stages/listen.mdx', line: 3, column: 9 };
const fault = error('schema', place, '“title” is missing', 'Add it here.');
const doubt = warning('review', place, 'this page was due', 'Read it through.');

test('errors come before warnings, each as file, line and column, what is wrong, what to do', () => {
  expect(report([doubt, fault], 'content')).toBe(
    [
      'Errors:',
      'content/stages/listen.mdx:3:9  “title” is missing  Add it here.',
      '',
      'Warnings:',
      'content/stages/listen.mdx:3:9  this page was due  Read it through.',
      '',
      'Content checked: 1 error, 1 warning. Mend the errors; warnings stop nothing.',
    ].join('\n'),
  );
});

test('the last line says when there is nothing to do', () => {
  expect(report([doubt, doubt], 'content')).toMatch(
    /\nContent checked: 0 errors, 2 warnings\. Warnings stop nothing\.$/,
  );
  expect(report([], 'content')).toBe('Content checked: nothing amiss.');
});
