/** Workplaces where the agent may not end a contact; one of them has old links in use. */
import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { lastingPages } from '../scripts/built-pages.ts';
import { expectAccessible } from './support/axe.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { besideTheWindow, tooWide } from './support/layout.ts';
import { expectNothing } from './support/nothing.ts';
import { builds } from './support/site.ts';
import { expect, test as base } from './support/test.ts';
import { ready, treeOn } from './support/tree.ts';
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
  /\bI(’m|’ll) (ending|closing|end|close) (this|the)|\b(call|contact) (ends|is over)|ends this (call|contact)|(asking|ask) you to leave/i;
/** Words that are true only where somebody may end it. */
const leadEnds = /(who|they) can end|may close this|decides whether we go on/i;

const redirects: Change = [
  'redirects.yaml',
  'redirects: []',
  `redirects:
  - { from: '/stages/boundary/#ask-them', to: '/stages/boundary/#step-2' }
  - { from: '/stages/boundary/#the-reasons', to: '/stages/boundary/#why' }
  - { from: '/tools/phrases/#old-request', to: '/tools/phrases/#bound-2' }
  - { from: '/stages/old-name/', to: '/stages/listen/' }`,
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

for (const who of ['team-lead', 'nobody'] as const) {
  const whoInWords = who === 'nobody' ? 'nobody' : 'only a team lead';
  test.describe(`where ${whoInWords} may end a contact`, () => {
    test.beforeAll(async () => {
      test.setTimeout(240_000);
      const policy: Change = ['organisation.yaml', 'who: agent', `who: ${who}`];
      workplace = await buildWorkplace(who, [policy, redirects]);
    });
    test.afterAll(() => workplace.close());

    test(`no words to say end it (${who})`, () => {
      // Where the agent may end it there are such words, so this would see them.
      expect(wordsIn(builds.root.folder).filter((it) => ending.test(it)).length).toBeGreaterThan(
        20,
      );
      const words = wordsIn(workplace.folder);
      expect(words.length).toBeGreaterThan(500);
      expectNothing(words.filter((it) => ending.test(it)));
      if (who === 'nobody') expectNothing(words.filter((it) => leadEnds.test(it)));
    });

    test(`the hate page and its step say how to hand over (${who})`, async ({ page, at }) => {
      await page.goto(at('/safety/hate-or-harassment/'));
      await expect(page.locator('.page-lead [data-words]').first()).toHaveText(
        'I won’t listen to that. I’m getting my team lead now.',
      );
      await page.goto(at('/tools/decision-tree/l-hate/'));
      await ready(page);
      await expect(treeOn(page).locator('.phrase')).toContainText(['I need you on this contact']);
      await expect(treeOn(page).locator('.step-facts')).toContainText(
        who === 'nobody' ? 'nobody' : 'your team lead',
      );
    });

    test(`the picture of the ladder ends as the ladder does (${who})`, async ({ page, at }) => {
      await page.goto(at('/stages/boundary/'));
      for (const last of [
        page.locator('.ladder .picture-text strong').last(),
        page.locator('.ladder svg text').last(),
        page.locator('.ladder-name').last(),
      ]) {
        await expect(last).toHaveText(/hand over$/i);
      }
    });

    test(`the ladder is climbed to the hand-over, in a narrow panel (${who})`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const ladder = new BoundaryLadder(page);
      await ladder.open(at(ladderPath));
      for (const step of [1, 2, 3, 4, 5]) {
        await expect(ladder.step(step)).toHaveAttribute('aria-current', 'step');
        expectNothing([...(await tooWide(page)), ...(await besideTheWindow(page))]);
        if (step < 5) await ladder.button('It goes on').click();
      }
      // Tall enough that nothing pinned lies over what is measured.
      await page.setViewportSize({ width: 1280, height: 3000 });
      await expectAccessible(page);
      await ladder.button('My lead has it').click();
      await expect(ladder.root).toContainText('It’s over.');
    });

    if (who === 'nobody') testOldLinks();
  });
}

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
