/** Somebody’s life is at risk, and nobody has set a contact: help is one press away, with a number to ring. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { dialAddress } from '../src/model/workplace/contact-view.ts';
import { homeCountry, organisation, otherCountries, pageOf } from './support/content.ts';
import { bottom, endOfFirstScreen } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { between, headingOf, press, ready, treeOn } from './support/tree.ts';

const emergencyPage = '/safety/emergency-on-the-call/';

/** The workplace’s own number, or the one of its country. */
const number = organisation.contacts.emergency.phone ?? homeCountry.emergency;

test('one press on the home page leads to the emergency page', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(at('/'));
  const { title, shortTitle = title } = pageOf('safety/emergency-on-the-call');
  const link = page.getByRole('main').getByRole('link', { name: shortTitle, exact: true });
  await expect(link).toBeInViewport({ ratio: 1 });
  await link.click();
  await expect(page).toHaveURL(at(emergencyPage));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('one press on the first question leads to the emergency step', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/'));
  await ready(page);
  await press(page, between('risk', 'emergency'));
  await expect(headingOf(page, 'emergency')).toBeFocused();
});

const places: Record<string, { path: string; part: (page: Page) => Locator }> = {
  'the suicide step': { path: '/tools/decision-tree/l-suicide/', part: treeOn },
  'the emergency step': { path: '/tools/decision-tree/emergency/', part: treeOn },
  'the emergency page': { path: emergencyPage, part: (page) => page.locator('.page-lead') },
};

for (const [place, { path, part }] of Object.entries(places)) {
  test(`${place} has a number to ring, and those of other countries`, async ({ page, at }) => {
    await page.goto(at(path));
    const contacts = part(page).locator('.contacts');
    const ring = contacts.locator(`a[href="${dialAddress(number)}"]`);
    await expect(ring).toBeVisible();
    await expect(ring).toContainText(number);
    await expect(contacts.locator('.elsewhere li').first()).toBeHidden();
    await contacts.locator('summary', { hasText: 'another country' }).click();
    for (const { country, emergency } of otherCountries) {
      await expect(contacts.getByText(`${country}: ${emergency}`).first()).toBeVisible();
    }
  });
}

test('on the emergency page the number is on the first screen of a phone', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(at(emergencyPage));
  const ring = page.locator(`.do-now a[href="${dialAddress(number)}"]`);
  expect(await bottom(ring)).toBeLessThanOrEqual(await endOfFirstScreen(page));
});

test('no page says of a contact that it is not set yet: it is left out', () => {
  const found = pages.flatMap(({ path, file }) =>
    DomUtils.findAll(
      ({ attribs: { class: names = '' } }) => /\bcontacts?\b/.test(names),
      parseDocument(readFileSync(file, 'utf8')).children,
    )
      .map((contact) => DomUtils.textContent(contact))
      .filter((text) => /not set yet/i.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expectNoIssues(found);
});
