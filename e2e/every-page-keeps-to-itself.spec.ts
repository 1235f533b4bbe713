/** A first visit to each page: the policy holds, no other server is asked, nothing fails, and little is loaded. */
import { budgets } from '../scripts/sizes/budgets.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { hasWidget, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const one of pages) {
  // That the policy holds and no other server is asked is seen by `test` itself.
  test(`${one.path} loads what it needs, and nothing else`, async ({ page, at }) => {
    const requests: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${String(response.status())} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));

    await page.goto(at(one.path), { waitUntil: 'networkidle' });

    expectNoIssues(troubles);
    if (!hasWidget(one))
      expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(budgets.requests);
  });
}
