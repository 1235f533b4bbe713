/** Notes what a reader never sees, and no page may do: break the content security policy, or ask other servers. */
import type { Page } from '@playwright/test';

/**
 * Listens from now on, through every page that is opened in this tab.
 * @param origin the only server the site may ask
 * @returns the faults so far; it grows as they happen
 */
export async function noteFaults(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => faults.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const where = `${sourceFile}:${String(lineNumber)}`;
      void (window as unknown as Noting).noteViolation(
        `The policy forbids ${blockedURI} (${violatedDirective}) at ${where}`,
      );
    });
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!local) faults.push(`A request to another server: ${request.url()}`);
  });
  return faults;
}

interface Noting {
  noteViolation: (what: string) => Promise<void>;
}
