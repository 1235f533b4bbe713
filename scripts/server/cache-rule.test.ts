import { expect, test } from 'vitest';
import { cacheRule } from './cache-rule.ts';

test('a file with a hash in its name is kept for good', () => {
  expect(cacheRule('/_astro/index.BxY1.css')).toContain('immutable');
});

test.each(['/', '/stages/listen/', '/pagefind/pagefind.js', '/theme.js'])(
  '%s is asked for again each time',
  (path) => {
    expect(cacheRule(path)).toBe('no-cache');
  },
);
