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
      'permalinks.txt': '/\n',
      ...changed('tools/phrases.mdx', 'order: 1', 'order: 1\ndraft: true'),
    }),
  ).toEqual([
    `error ${at}  this link leads to a draft: /tools/phrases/  Take “draft: true” out of that page, or take the link out.`,
  ]);
  expect(await told(links, linking('/stages/solve/'))).toEqual([
    `error ${at}  this link leads to a page that is not written yet: /stages/solve/  Write the page, or take the link out until it is there.`,
  ]);
});

test('a link that could run a program stops the build, however it is written', async () => {
  for (const [to, scheme] of [
    ['javascript:alert', 'javascript'],
    ['JavaScript:alert', 'javascript'],
    ['java&#9;script:alert', 'javascript'],
    ['data:text/html,x', 'data'],
    ['vbscript:x', 'vbscript'],
    ['file:///etc', 'file'],
  ] as const) {
    expect(await told(links, linking(to))).toEqual([
      `error ${at}  a link must not start with “${scheme}:”  Take it out, or link a page of the site, such as /stages/listen/.`,
    ]);
  }
});

test('the other ways out of the site are warnings, also when they are only written out', async () => {
  for (const to of ['http://example.org/', 'mailto:a@example.org', 'tel:999', 'www.example.org'])
    expect(await told(links, linking(to))).toEqual([expect.stringMatching(/^warning .*leads out/)]);
  expect(
    await told(links, changed('stages/listen.mdx', 'Let them finish.', 'See https://example.org.')),
  ).toEqual([expect.stringMatching(/^warning stages\/listen\.mdx:11:5 .*https:\/\/example\.org /)]);
});

test('the site by its full address, and a page by its file', async () => {
  const full = 'https://steady.northgate-housing.co.uk/situations/shouting/#dont';
  expect(await told(links, linking(full))).toEqual([
    `error ${at}  this link leads to the site itself by its full address: ${full}  Write /situations/shouting/#dont, so that it works wherever the site stands.`,
  ]);
  expect(await told(links, linking('../situations/shouting.mdx'))).toEqual([
    `error ${at}  this link names a file, not a page: ../situations/shouting.mdx  Write /situations/shouting/, which is the address of the page.`,
  ]);
});

test('a link to an old address is answered with the new one', async () => {
  const redirect = 'redirects:\n  - { from: /stages/hear/, to: /stages/listen/ }\n';
  expect(await told(links, { ...linking('/stages/hear/'), 'redirects.yaml': redirect })).toEqual([
    `error ${at}  this link leads to an old address: /stages/hear/  Write /stages/listen/`,
  ]);
});

test('an anchor on a page that could not be read all through may be there', async () => {
  expect(
    await told(links, {
      ...linking('/situations/shouting/#dont'),
      ...changed('situations/shouting.mdx', '<Dont>', '<Donts>'),
    }),
  ).toEqual([]);
});
