import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changesBetween } from '../../src/model/tree/changes.ts';
import { stepGraph, type StepGraph } from '../../src/model/tree/graph.ts';
import { changesAsMarkdown } from './as-markdown.ts';

const graph = (
  steps: Record<string, [label: string, to: string][]>,
  everywhere?: string,
): StepGraph =>
  stepGraph(
    Object.entries(steps).map(([id, presses]) => ({
      id,
      presses: presses.map(([label, to]) => ({ label, to })),
      isEnd: presses.length === 0,
      says: [],
      contacts: [],
      ...(id === everywhere && { fromEverywhere: 'I need someone' }),
    })),
  );
const before = graph({
  risk: [
    ['No', 'what'],
    ['Yes', 'help'],
  ],
  what: [['Shouting', 'old']],
  help: [],
  old: [],
});

test('what is added, removed and rerouted is drawn and listed', () => {
  const after = graph({
    risk: [
      ['No', 'what'],
      ['Yes', 'help'],
    ],
    what: [['Shouting "now" #1', 'new']],
    help: [],
    new: [],
  });
  expect(changesAsMarkdown(changesBetween(before, after))).toBe(`## The decision tree

Steps: 1 added (\`new\`), 1 removed (\`old\`), 1 rerouted (\`what\`). Dashed lines are gone.

\`\`\`mermaid
flowchart LR
  s0["what"]:::rerouted
  s1["new"]:::added
  s2["old"]:::removed
  s0 -->|"Shouting #quot;now#quot; #35;1"| s1
  s0 -.->|"Shouting"| s2
  classDef added stroke:#0b7a5e,stroke-width:3px
  classDef removed stroke:#c0392b,stroke-width:3px,stroke-dasharray:5
  classDef rerouted stroke:#b8860b,stroke-width:3px
\`\`\`

- gone: \`what\` “Shouting” → \`old\`
- new: \`what\` “Shouting "now" #1” → \`new\``);
});

test('a new step is added, and not rerouted as well', () => {
  const after = graph({
    risk: [
      ['No', 'what'],
      ['Yes', 'help'],
    ],
    what: [['Shouting', 'old']],
    help: [],
    old: [['And then', 'new']],
    new: [['Once more', 'risk']],
  });
  expect(changesBetween(before, after)).toMatchObject({ added: ['new'], rerouted: ['old'] });
});

test('a link that stands on every step now is a change', () => {
  const after = graph(
    {
      risk: [
        ['No', 'what'],
        ['Yes', 'help'],
      ],
      what: [['Shouting', 'old']],
      help: [],
      old: [],
    },
    'help',
  );
  const text = changesAsMarkdown(changesBetween(before, after));
  expect(text).toContain('- new: on every step “I need someone” → `help`');
  expect(text).toContain('s0["every step"]');
});

test('a tree in which nothing leads elsewhere is said to be so', () => {
  expect(changesAsMarkdown(changesBetween(before, before))).toBe(
    '## The decision tree\n\nNothing leads elsewhere than before.',
  );
});

test('more changes than can be drawn are listed all the same', () => {
  const many = graph(
    Object.fromEntries(Array.from({ length: 460 }, (_, index) => [`s${index}`, [['On', 'end']]])),
  );
  const text = changesAsMarkdown(changesBetween(graph({}), many));
  expect(text).toContain('too many changes to draw');
  expect(text).not.toContain('mermaid');
  expect(text.match(/^- new:/gm)).toHaveLength(460);
});

const folder = mkdtempSync(join(tmpdir(), 'steady-steps-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the command compares two content folders, and takes one that is not there for empty', () => {
  mkdirSync(join(folder, 'steps'));
  writeFileSync(
    join(folder, 'steps/risk.md'),
    '---\nask: Danger?\noptions:\n  - label: No\n    to: what\n---\n',
  );
  const told = execFileSync(
    process.execPath,
    ['scripts/tree-changes.ts', join(folder, 'gone'), folder],
    { encoding: 'utf8' },
  );
  expect(told).toContain('1 added (`risk`)');
  expect(told).toContain('- new: `risk` “No” → `what`');
});
