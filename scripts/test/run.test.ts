import { expect, test } from 'vitest';
import { runStages } from './run.ts';
import { pageByPage, type Outcome, type Stage } from './stage.ts';

const good: Outcome = { passed: 3, failed: 0, skipped: 1, details: 'all is well' };
const bad: Outcome = { passed: 1, failed: 2, skipped: 0, details: 'two faults' };
const stage = (name: string, outcome: Outcome, needs: string[] = []): Stage => ({
  name,
  alone: `npm run ${name}`,
  needs,
  run: () => outcome,
});

async function run(stages: Stage[]): Promise<{ counts: Outcome | object; shown: string }> {
  let shown = '';
  const counts = await runStages(stages, (text) => {
    shown += text;
  });
  return { counts, shown };
}

test('a failed stage is shown with what it said, and the next one runs all the same', async () => {
  const { counts, shown } = await run([stage('first', bad), stage('second', good)]);
  expect(counts).toEqual({ passed: 4, failed: 2, skipped: 1 });
  expect(shown).toContain('two faults');
  expect(shown).toContain('npm run first');
  expect(shown).not.toContain('all is well');
});

test('a stage that needs a failed one is left out, and counted as skipped', async () => {
  const { counts, shown } = await run([stage('build', bad), stage('sizes', good, ['build'])]);
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 });
  expect(shown).toContain('not run, because build failed');
});

test('a stage that breaks has failed', async () => {
  const broken: Stage = {
    ...stage('broken', good),
    run: () => {
      throw new Error('no such file');
    },
  };
  const { counts, shown } = await run([broken]);
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(shown).toContain('no such file');
});

test('each page is a test, failed when there is something to say about it', () => {
  expect(
    pageByPage([
      { path: '/', findings: [] },
      { path: '/a/', findings: ['too heavy', 'too long'] },
    ]),
  ).toEqual({ passed: 1, failed: 1, skipped: 0, details: '/a/\n  too heavy\n  too long' });
});
