import { describe, expect, it } from 'vitest';
import { allHashes, withHashes } from './policy.ts';

const page = (script: string, style: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src ${script}; style-src ${style};">`;
const headers =
  "/*\n  Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'\n";

describe('the policy in the headers', () => {
  it('allows what any page allows, each hash once', () => {
    const hashes = allHashes([
      page("'self' 'sha256-a'", "'self' 'sha256-s'"),
      page("'self' 'sha256-a' 'sha256-b'", "'self'"),
    ]);
    expect(hashes).toEqual({ script: ["'sha256-a'", "'sha256-b'"], style: ["'sha256-s'"] });
    expect(withHashes(headers, hashes)).toContain(
      "script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-s'",
    );
  });

  it('says so when the headers have no policy to add to', () => {
    expect(() => withHashes('/*\n', { script: [], style: [] })).toThrow('no script-src');
  });
});
