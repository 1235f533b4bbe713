/** Workplaces with other policies: who may end a contact, after how many warnings, and what is ended at once. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { lastingPages } from '../scripts/built-pages.ts';
import type { EndingContact } from '../src/model/workplace/ending-contact.ts';
import { fillGaps } from '../src/model/gaps.ts';
import { policyFact } from '../src/model/workplace/policy.ts';
import { expectAccessible } from './support/axe.ts';
import { ladderFile, organisation, pageOf, under, writtenPhrases } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { besideTheWindow, doubleText, tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { builds } from './support/site.ts';
import { expect, test as base } from './support/test.ts';
import { headingOf, ready, treeOn } from './support/tree.ts';
import { buildWorkplace, type Change, type Workplace } from './support/workplace.ts';

let workplace: Workplace;

const test = base.extend({
  address: async ({}, use) => {
    await use(workplace.address);
  },
});

// They share one worker, so that each workplace is built once.
test.describe.configure({ mode: 'default' });

/** Words by which an agent ends a contact. */
const ending =
  /\bI(’m|’ll) (ending|closing|end|close) (this|the)|\b(call|contact) (ends|is over)|ends this (call|contact)|(asking|ask) you to leave(?! out)/i;
/** Words that are true only where somebody may end it. */
const leadEnds = /(who|they) can end|may close this|decides whether we go on/i;

/** What is ended at once at workplaces that warn for nothing. */
const everything: EndingContact['atOnce'] = ['danger', 'threats', 'hate', 'sexual-remarks'];

/** Sets the policy on ending a contact. */
const setPolicy = (policy: EndingContact): Change => [
  'organisation.yaml',
  (document) => {
    document.set('endingContact', policy);
  },
];

const redirects: Change = [
  'redirects.yaml',
  (document) => {
    for (const [from, to] of [
      ['/stages/boundary/#ask-them', '/stages/boundary/#step-2'],
      ['/stages/boundary/#the-reasons', '/stages/boundary/#why'],
      ['/tools/phrases/#old-request', '/tools/phrases/#bound-2'],
      ['/stages/old-name/', '/stages/listen/'],
    ]) {
      document.addIn(['redirects'], { from, to });
    }
  },
];

/** All that a built site gives people to say: on its pages, in the phrase picker and in search. */
function wordsIn(folder: string): string[] {
  const onPages = lastingPages(folder).flatMap(({ file }) =>
    DomUtils.findAll(
      ({ attribs }) => 'data-words' in attribs || attribs['class'] === 'phrase-words',
      parseDocument(readFileSync(file, 'utf8')).children,
    ).map((words) => DomUtils.textContent(words)),
  );
  const { phrases, pairs } = JSON.parse(
    readFileSync(`${folder}/tools/phrases.json`, 'utf8'),
  ) as Book;
  const { words } = JSON.parse(readFileSync(`${folder}/search-index.json`, 'utf8')) as {
    words: Record<string, { text: string }>;
  };
  return [
    ...onPages,
    ...phrases.flatMap(({ text, variants = [], written = '' }) => [text, ...variants, written]),
    ...pairs.map(({ say }) => say),
    ...Object.values(words).map(({ text }) => text),
  ];
}

interface Book {
  phrases: { text: string; variants?: string[]; written?: string }[];
  pairs: { say: string }[];
}

/** The picture of the ladder and the ladder itself, on the page of the stage: each step by its name. */
async function expectLadders(page: Page, names: readonly string[]): Promise<void> {
  await expect(page.locator('.ladder .picture-text strong')).toHaveText(names);
  await expect(page.locator('.ladder svg text')).toHaveText(
    names.map((name, place) => `${String(place + 1)}. ${name}`),
  );
  await expect(page.locator('.ladder-name')).toHaveText(names);
}

for (const who of ['team-lead', 'nobody'] as const) {
  const whoInWords = who === 'nobody' ? 'nobody' : 'only a team lead';
  const policy: EndingContact = { who, warnings: 2, atOnce: everything };
  const here = under(policy);

  test.describe(`where ${whoInWords} may end a contact`, () => {
    test.beforeAll(async () => {
      test.setTimeout(240_000);
      workplace = await buildWorkplace(who, [setPolicy(policy), redirects]);
    });
    test.afterAll(() => workplace.close());

    test(`no words to say end it (${who})`, () => {
      // Where the agent may end it there are such words, so this would see them.
      expect(wordsIn(builds.root.folder).filter((it) => ending.test(it)).length).toBeGreaterThan(
        20,
      );
      const words = wordsIn(workplace.folder);
      expect(words.length).toBeGreaterThan(500);
      expectNoIssues(words.filter((it) => ending.test(it)));
      if (who === 'nobody') expectNoIssues(words.filter((it) => leadEnds.test(it)));
    });

    test(`the hate page and its step say how to hand over (${who})`, async ({ page, at }) => {
      await page.goto(at('/safety/hate-or-harassment/'));
      const [first = ''] = pageOf('safety/hate-or-harassment').say ?? [];
      await expect(page.locator('.page-lead [data-words]').first()).toHaveText(here.said(first));
      await page.goto(at('/tools/decision-tree/hate-now/'));
      await ready(page);
      const step = here.endOf('hate-now');
      await expect(
        treeOn(page).getByRole('heading', { name: step.doNow, exact: true }),
      ).toBeVisible();
      await expect(treeOn(page).locator('.phrase-words')).toHaveText(
        here.allSaid(step.say).map(({ words }) => words),
      );
      await expect(treeOn(page).locator('.step-facts')).toContainText(
        policyFact({ ...organisation, endingContact: policy }, 'who'),
      );
    });

    test(`the picture of the ladder is as the ladder (${who})`, async ({ page, at }) => {
      await page.goto(at('/stages/boundary/'));
      await expectLadders(
        page,
        here.rungs.map(({ name }) => name),
      );
    });

    test(`the ladder is climbed to the hand-over, in a narrow panel (${who})`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const ladder = new BoundaryLadder(page);
      await ladder.open(at(ladderPath));
      const { rungs } = here;
      for (let step = 1; step <= rungs.length; step += 1) {
        await expect(ladder.step(step)).toHaveAttribute('aria-current', 'step');
        expectNoIssues([...(await tooWide(page)), ...(await besideTheWindow(page))]);
        if (step < rungs.length) await ladder.button('It goes on').click();
      }
      // Tall enough that nothing pinned lies over what is measured.
      await page.setViewportSize({ width: 1280, height: 3000 });
      await expectAccessible(page);
      await ladder.button(rungs.at(-1)?.done ?? '').click();
      await expect(ladder.root).toContainText(ladderFile.after.title);
    });

    if (who === 'nobody') testOldLinks();
  });
}

test.describe('where hate is warned about first, and a warning is given four times', () => {
  const policy: EndingContact = {
    who: 'agent',
    warnings: 4,
    atOnce: everything.filter((reason) => reason !== 'hate'),
  };
  const here = under(policy);
  /** The words that end it at once where that is allowed, as they are written and as they are shown. */
  const endsAtOnce = writtenPhrases
    .filter(({ atOnce }) => atOnce?.includes('hate'))
    .flatMap(({ text, variants = [], written = [], slots }) =>
      [text, ...variants, written].flat().flatMap((it) => [it, fillGaps(it, slots, {}).text]),
    );

  const longContact = {
    name: 'Aleksandra Wolska-Featherstonehaugh, or whoever leads the shift',
    phone: '020 7946 0018',
    when: 'Monday to Friday, 08:00 to 20:00',
    note: 'After hours, ring the duty manager’s number on the noticeboard.',
  };

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    const ownNumber: Change = [
      'organisation.yaml',
      (document) => {
        document.setIn(['contacts', 'emergency', 'phone'], '0 2222');
        document.setIn(['contacts', 'team-lead'], longContact);
      },
    ];
    workplace = await buildWorkplace('warns-first', [setPolicy(policy), ownNumber]);
  });
  test.afterAll(() => workplace.close());

  test('no page, step, card of the picker or search result ends it at once for hate', () => {
    // Where it may be ended there are such words, so this would see them.
    const elsewhere = new Set(wordsIn(builds.root.folder));
    expect(endsAtOnce.filter((words) => elsewhere.has(words)).length).toBeGreaterThan(5);
    const offered = new Set(wordsIn(workplace.folder));
    expectNoIssues(endsAtOnce.filter((words) => offered.has(words)));
  });

  test('the hate page and its step ask them to stop', async ({ page, at }) => {
    await page.goto(at('/safety/hate-or-harassment/'));
    const { say = [] } = pageOf('safety/hate-or-harassment');
    await expect(page.locator('.page-lead [data-words]').first()).toHaveText(
      here.said(say[0] ?? ''),
    );
    await page.goto(at('/tools/decision-tree/hate-now/'));
    await ready(page);
    const step = here.endOf('hate-now');
    await expect(
      treeOn(page).getByRole('heading', { name: step.doNow, exact: true }),
    ).toBeVisible();
    await expect(treeOn(page).locator('.phrase-words')).toHaveText(
      here.allSaid(step.say).map(({ words }) => words),
    );
    const labels = (step.next ?? []).map(({ label }) => label);
    await expect(treeOn(page).locator('.options .card > span')).toHaveText(labels);
  });

  test('the ladder has seven steps, its picture too, and it ends nothing at once for hate', async ({
    page,
    at,
  }) => {
    await page.goto(at('/stages/boundary/'));
    const names = here.rungs.map(({ name }) => name);
    expect(names).toHaveLength(7);
    await expectLadders(page, names);
    await expect(page.getByRole('img', { name: /\b7 steps\b/ })).toBeVisible();

    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    await expect(ladder.root.locator('.at-once summary')).toHaveText(
      here.atOnce.map(({ name }) => name),
    );
    await ladder.climbTo(7);
    await expect(ladder.button(here.rungs[6]?.done ?? '')).toBeVisible();
  });

  test('the number that the workplace set stands before the one of the country', async ({
    page,
    at,
  }) => {
    await page.goto(at('/tools/decision-tree/emergency/'));
    await expect(headingOf(page, 'emergency')).toBeVisible();
    await expect(treeOn(page).locator('.contact a[href^="tel:"]')).toHaveAttribute(
      'href',
      'tel:02222',
    );
  });

  for (const path of ['/tools/decision-tree/l-ended/', '/safety/threats-of-violence/']) {
    test(`a long name and number fit a narrow panel with large text: ${path}`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(at(path));
      await expect(page.locator('.contact', { hasText: longContact.name }).first()).toBeVisible();
      await doubleText(page);
      expectNoIssues(await tooWide(page));
    });
  }
});

function testOldLinks(): void {
  for (const [old, now] of [
    ['/stages/boundary/#ask-them', 'step-2'],
    ['/stages/boundary/#the-reasons', 'why'],
    ['/tools/phrases/#old-request', 'bound-2'],
  ] as const) {
    for (const width of [360, 1280]) {
      test(`an old link, ${old}, still shows its section ${String(width)} pixels wide`, async ({
        page,
        at,
      }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(at(old));
        const section = page.locator(`#${now}`);
        await expect(section).toBeInViewport({ ratio: 1 });
        await expect.poll(() => section.evaluate(isUncovered)).toBe(true);
        await page.goto(at('/'));
        await page.goBack();
        await expect(section).toBeInViewport();
      });
    }
  }

  test('an old address of a page leads to the page', async ({ page, at }) => {
    await page.goto(at('/stages/old-name/'));
    await expect(page).toHaveURL(at('/stages/listen/'));
  });
}

/** Whether nothing that is pinned lies over the start of an element. */
function isUncovered(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + 4, top + 4);
  return there !== null && (element.contains(there) || there.contains(element));
}
