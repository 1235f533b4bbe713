import { expect, test } from 'vitest';
import { locate } from './locate.ts';

const files = new Set(['/index.html', '/stages/listen/index.html', '/favicon.svg', '/_headers']);
const ask = (url: string, base = '/'): ReturnType<typeof locate> =>
  locate(url, base, (path) => files.has(path));

test('a folder and a file are served', () => {
  expect(ask('/')).toEqual({ kind: 'file', path: '/' });
  expect(ask('/stages/listen/?q=1')).toEqual({ kind: 'file', path: '/stages/listen/' });
  expect(ask('/favicon.svg')).toEqual({ kind: 'file', path: '/favicon.svg' });
});

test('a folder asked for without its slash is moved, with its query', () => {
  expect(ask('/stages/listen?q=1')).toEqual({ kind: 'moved', to: '/stages/listen/?q=1' });
  expect(ask('/playbook/stages/listen', '/playbook/')).toEqual({
    kind: 'moved',
    to: '/playbook/stages/listen/',
  });
  expect(ask('/playbook', '/playbook/')).toEqual({ kind: 'moved', to: '/playbook/' });
});

test('under a sub-path only what starts with it is there', () => {
  expect(ask('/playbook/stages/listen/', '/playbook/')).toEqual({
    kind: 'file',
    path: '/stages/listen/',
  });
  expect(ask('/stages/listen/', '/playbook/')).toEqual({ kind: 'missing' });
});

test.each(['/nowhere/', '/stages/', '/_headers', '/../../etc/passwd', '//'])(
  '%s is missing',
  (url) => {
    expect(ask(url)).toEqual({ kind: 'missing' });
  },
);
