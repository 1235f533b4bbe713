import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
});

test('a link leads to where the site is published, and back to its address', async () => {
  vi.stubEnv('BASE_URL', '/playbook/');
  const { addressOf, href } = await import('./href.ts');
  expect(href('/stages/listen/#why')).toBe('/playbook/stages/listen/#why');
  expect(addressOf('/playbook/stages/listen/')).toBe('/stages/listen/');
});

test('a site of its own has no path before its addresses', async () => {
  const { addressOf, href } = await import('./href.ts');
  expect(href('/a-z/')).toBe('/a-z/');
  expect(addressOf('/a-z/')).toBe('/a-z/');
});
