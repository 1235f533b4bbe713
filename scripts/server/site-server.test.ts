import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen.ts';
import { siteServer } from './site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-server-'));
const servers: Server[] = [];
let address = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'stages/listen'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'stages/listen/index.html'), 'listen '.repeat(400));
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, '_astro/a.Bx1.css'), 'a{}');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n');
  address = await start('/playbook/');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function start(base: string): Promise<string> {
  const server = siteServer(folder, base);
  servers.push(server);
  const port = await listen(server, 0, () => undefined);
  return `http://localhost:${String(port)}`;
}

test('a page comes with brotli, the headers of the site, and is asked for again', async () => {
  const answer = await fetch(`${address}/playbook/stages/listen/`, {
    headers: { 'Accept-Encoding': 'br' },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toContain('listen listen');

  const again = await fetch(`${address}/playbook/stages/listen/`, {
    headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('a file with a hash in its name is kept for good', async () => {
  const answer = await fetch(`${address}/playbook/_astro/a.Bx1.css`);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-type')).toContain('text/css');
});

test('a page that is not there gets the 404 page and status 404', async () => {
  for (const path of ['/playbook/nowhere/', '/stages/listen/', '/playbook/_headers']) {
    const answer = await fetch(address + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.text()).toBe('lost');
  }
});

test('a folder without its slash leads to the page', async () => {
  const answer = await fetch(`${address}/playbook/stages/listen`, { redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/playbook/stages/listen/');
});

test('a taken port is said, and the next free one is used', async () => {
  const taken = Number(new URL(address).port);
  const said: [number, number][] = [];
  const server = siteServer(folder, '/');
  servers.push(server);
  const port = await listen(server, taken, (...ports) => said.push(ports));
  expect(port).toBeGreaterThan(taken);
  expect(said[0]).toEqual([taken, taken + 1]);
});

test('a folder without a built site is refused with what to do', () => {
  expect(() => siteServer(join(folder, 'stages'), '/')).toThrow('npm run build');
});
