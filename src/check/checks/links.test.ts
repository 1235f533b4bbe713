import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { links } from './links.ts';

function linking(to: string): Changes {
  return changed('stages/listen.mdx', '/situations/shouting/#dont', to);
}
const at = 'stages/listen.mdx:16:34';

test('a page or an anchor that does not exist is answered with the one that was meant', async () => {
  expect(await told(links, linking('/situations/shoutin/'))).toEqual([
    `error ${at}  this link leads nowhere: /situations/shoutin/  Did you mean “/situations/shouting/”? Look up the folder and file name of the page.`,
  ]);
  expect(await told(links, linking('/situations/shouting/#donut'))).toEqual([
    `error ${at}  there is no anchor “#donut” on /situations/shouting/  Did you mean “dont”? Anchors there: do-this-now, say, if-that-doesnt-work, dont, afterwards.`,
  ]);
});

test('an anchor on the same page', async () => {
  expect(await told(links, linking('#how'))).toEqual([]);
  expect(await told(links, linking('#hwo'))).toEqual([
    `error ${at}  there is no anchor “#hwo” on /stages/listen/  Did you mean “how”? Anchors there: how, why.`,
  ]);
});

test('phrases, guidelines, additions and sources have anchors; steps have addresses', async () => {
  for (const to of [
    '/tools/phrases/#listen-start',
    '/reference/sources/#g01',
    '/reference/sources/#x01',
    '/reference/sources/#venting',
    '/tools/decision-tree/l-shout/',
    '/search/?q=shouting',
    '/a-z/',
    '/',
    '/stages/',
  ]) {
    expect(await told(links, linking(to))).toEqual([]);
  }
});

test('a slash that is lacking at the start or the end', async () => {
  expect(await told(links, linking('/situations/shouting#dont'))).toEqual([
    `error ${at}  this link lacks a slash: /situations/shouting#dont  Write /situations/shouting/#dont with a slash at the start and at the end of the path.`,
  ]);
  expect(await told(links, linking('shouting'))).toEqual([
    `error ${at}  this link lacks a slash: shouting  Write /situations/shouting/ with a slash at the start and at the end of the path.`,
  ]);
});

test('a link out of the site', async () => {
  expect(await told(links, linking('https://example.org/'))).toEqual([
    `warning ${at}  this link leads out of the site: https://example.org/  Name the source in reference/sources instead: pages hold no outside links.`,
  ]);
});

test('a link to a page that is a draft or not written yet', async () => {
  expect(
    await told(links, {
      ...linking('/tools/phrases/'),
      ...changed('tools/phrases.mdx', 'order: 1', 'order: 1\ndraft: true'),
    }),
  ).toEqual([
    `error ${at}  this link leads to a draft: /tools/phrases/  Take “draft: true” out of that page, or take the link out.`,
  ]);
  expect(await told(links, linking('/stages/solve/'))).toEqual([
    `error ${at}  this link leads to a page that is not written yet: /stages/solve/  Write the page, or take the link out until it is there.`,
  ]);
});
