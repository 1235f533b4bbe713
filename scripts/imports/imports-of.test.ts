import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

test('types, styles, re-exports and what is loaded later are imports; packages are none', () => {
  const text = `import React from 'react';
import type { Step } from '../model/step.ts';
import './look.css';
export { gaps } from './gaps.ts';
export async function open() { return import('../ui/dialog.ts'); }
`;
  expect(importsOf('src/widgets/planted.ts', text)).toEqual([
    'src/model/step.ts',
    'src/widgets/look.css',
    'src/widgets/gaps.ts',
    'src/ui/dialog.ts',
  ]);
});

test('a component imports between its fences and in its script elements', () => {
  const text = `---
import Card from './Card.astro';
---
<Card>from './no-import.ts'</Card>
<script>import '../page-scripts/main.ts';</script>
`;
  expect(importsOf('src/layouts/Planted.astro', text)).toEqual([
    'src/layouts/Card.astro',
    'src/page-scripts/main.ts',
  ]);
});
