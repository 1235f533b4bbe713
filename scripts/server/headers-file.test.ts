import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const file = `# Sent with every page
/*
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=()
  Permissions-Policy: microphone=()

/_astro/*
  Cache-Control: public, max-age=31536000
/tools/:tool/
  X-Tool: yes
`;

test('a header under /* goes with every path, and values of one name are joined', () => {
  const headers = headersFor('/stages/listen/', parseHeadersFile(file));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('permissions-policy')).toBe('camera=(), microphone=()');
  expect(headers.has('cache-control')).toBe(false);
});

test('a path with a star matches what lies below it', () => {
  const headers = headersFor('/_astro/a/b.css', parseHeadersFile(file));
  expect(headers.get('cache-control')).toBe('public, max-age=31536000');
});

test('a named part stands for exactly one part of the path', () => {
  const rules = parseHeadersFile(file);
  expect(headersFor('/tools/phrases/', rules).get('x-tool')).toBe('yes');
  expect(headersFor('/tools/decision-tree/b1/', rules).has('x-tool')).toBe(false);
});

test('a value may hold colons, and dots in a path are only dots', () => {
  const rules = parseHeadersFile('/a.txt\n  Link: <https://example.org/>; rel=x');
  expect(headersFor('/a.txt', rules).get('link')).toBe('<https://example.org/>; rel=x');
  expect(headersFor('/abtxt', rules).size).toBe(0);
});

test.each([
  ['  X-Frame-Options: DENY', '_headers:1'],
  ['/*\n  nonsense', '_headers:2'],
])('a line that cannot be read is named: %j', (text, where) => {
  expect(() => parseHeadersFile(text)).toThrow(where);
});
