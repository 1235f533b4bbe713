/**
 * The trusted-types policy of the site. Under `require-trusted-types-for 'script'` a worker may only be started from an
 * address that a policy has passed: Pagefind's worker and the service worker are, nothing else is.
 */
import { href } from '../model/href.ts';

export function trustOwnWorkers(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const root = new URL(href('/'), location.href);
  const own = ['pagefind/pagefind-worker.js', 'sw.js'].map((path) => new URL(path, root).href);
  trustedTypes?.createPolicy('default', {
    // An address that is not passed is refused by the browser with an error.
    createScriptURL: (address) =>
      own.includes(new URL(address, location.href).href) ? address : undefined,
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string | undefined },
  ): unknown;
}
