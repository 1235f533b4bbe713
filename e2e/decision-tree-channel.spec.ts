/** An agent in a chat, at a counter or behind an email sees the words for where they are. */
import type { Page } from '@playwright/test';
import { channelNames } from '../src/model/kinds/phrase.constants.ts';
import { channelsInWords } from '../src/widgets/decision-tree/words-for.ts';
import { allSaid, endOf, saidOn } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { expect, test } from './support/test.ts';
import { between, press, ready, treeOn, wordsOn } from './support/tree.ts';

const warn = endOf('b3').say;
const warnAgain = endOf('b3b').say;
const page3 = '/tools/decision-tree/b3/';

const channel = (page: Page, name: keyof typeof channelNames) =>
  treeOn(page).getByRole('radio', { name: channelNames[name], exact: true });

/** Every word of a step, each with where it can be said. */
async function expectAll(page: Page, say: readonly string[] | undefined): Promise<void> {
  const all = allSaid(say);
  await expect(wordsOn(page)).toHaveText(all.map(({ words }) => words));
  for (const [place, { channels }] of all.entries()) {
    await expect(treeOn(page).locator('.phrase').nth(place)).toContainText(
      channelsInWords(channels),
    );
  }
}

test('chat, once chosen, hides spoken words on every step and page of the tab, and is kept nowhere else', async ({
  page,
  at,
  context,
}) => {
  await page.goto(at(page3));
  await ready(page);
  await expectAll(page, warn);
  await channel(page, 'chat').check();
  await expect(wordsOn(page)).toHaveText(saidOn('chat', warn));
  for (const { channels } of allSaid(warn)) {
    const label = treeOn(page).getByText(channelsInWords(channels), { exact: true });
    await expect(label).toHaveCount(0);
  }

  await press(page, between('b3', 'b3b'));
  await expect(wordsOn(page)).toHaveText(saidOn('chat', warnAgain));
  await page.goto(at('/situations/abusive/'));
  await treeOn(page).scrollIntoViewIfNeeded();
  await ready(page);
  await press(page, between('conduct', 'b3'));
  await expect(wordsOn(page)).toHaveText(saidOn('chat', warn));
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await expect(ladder.root.getByRole('radio', { name: channelNames.chat })).toBeChecked();

  expect(
    await page.evaluate(async () => ({
      session: { ...sessionStorage },
      local: { ...localStorage },
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    })),
  ).toEqual({
    session: { 'steady:channel': '"chat"' },
    local: {},
    cookie: '',
    databases: [],
    caches: [],
  });
  const fresh = await context.newPage();
  await fresh.goto(at(page3));
  await ready(fresh);
  await expectAll(fresh, warn);
});

test('a link names the channel, and the tab goes on with it', async ({ page, at }) => {
  await page.goto(at(`${page3}?ch=email`));
  await ready(page);
  await expect(channel(page, 'email')).toBeChecked();
  await expect(wordsOn(page)).toHaveText(saidOn('email', warn));
  await page.goto(at('/tools/decision-tree/b3b/'));
  await ready(page);
  await expect(wordsOn(page)).toHaveText(saidOn('email', warnAgain));
});

test('a link that names no channel there is shows all words', async ({ page, at }) => {
  await page.goto(at(`${page3}?ch=fax`));
  await ready(page);
  await expectAll(page, warn);
});

test('a step whose words are the same everywhere asks for no channel', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/what/'));
  await ready(page);
  await expect(treeOn(page).getByRole('radio')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a step shows the words for every channel, each labelled, and no choice that would not work', async ({
    page,
    at,
  }) => {
    await page.goto(at(page3));
    await expectAll(page, warn);
    await expect(wordsOn(page).filter({ visible: true })).toHaveCount(allSaid(warn).length);
    await expect(treeOn(page).getByRole('radio').filter({ visible: true })).toHaveCount(0);
  });
});
