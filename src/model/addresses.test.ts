import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress, withBase, withoutBase } from './addresses.ts';

describe('addresses', () => {
  it('puts the home page at the root and other pages under folder and name', () => {
    expect(pageAddress('index')).toBe('/');
    expect(pageAddress('stages/listen')).toBe('/stages/listen/');
  });

  it('puts the path of the site in front, with one slash between', () => {
    expect(withBase('/stages/listen/#why', '/playbook/')).toBe('/playbook/stages/listen/#why');
    expect(withBase('/stages/listen/', '/')).toBe('/stages/listen/');
    expect(withBase('/', '/playbook')).toBe('/playbook/');
  });

  it('takes off again what it put in front, for any address and base', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const path = fc.array(name).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
    fc.assert(
      fc.property(path, path, (address, base) => {
        expect(withoutBase(withBase(address, base), base)).toBe(address);
      }),
    );
  });
});
