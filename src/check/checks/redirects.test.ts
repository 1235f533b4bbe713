import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { redirects } from './redirects.ts';

function leading(...pairs: [from: string, to: string][]) {
  const lines = pairs.map(([from, to]) => `  - from: "${from}"\n    to: "${to}"\n`).join('');
  return told(redirects, { 'redirects.yaml': `redirects:\n${lines}` });
}
const at = 'error redirects.yaml:3:9 ';

test('a redirect straight to a page or an anchor that is there', async () => {
  expect(
    await leading(
      ['/stages/hear/', '/stages/listen/'],
      ['/stages/listen/#steps', '/stages/listen/#how'],
    ),
  ).toEqual([]);
});

test('a redirect to nowhere', async () => {
  expect(await leading(['/stages/hear/', '/stages/lisen/'])).toEqual([
    `${at} there is no /stages/lisen/  Did you mean “/stages/listen/”? Point it at an address that is there.`,
  ]);
});

test('a redirect to a redirect, and one that comes back', async () => {
  expect(
    await leading(['/stages/hear/', '/stages/ear/'], ['/stages/ear/', '/stages/listen/']),
  ).toEqual([
    `${at} /stages/ear/ is itself an old address  Point this one straight at the address it leads to in the end.`,
  ]);
  expect(
    await leading(['/stages/hear/', '/stages/ear/'], ['/stages/ear/', '/stages/hear/']),
  ).toEqual([
    `${at} /stages/hear/ leads round in a circle  Point it at the page that is there now.`,
    'error redirects.yaml:5:9  /stages/ear/ leads round in a circle  Point it at the page that is there now.',
  ]);
});

test('a redirect away from what is still there', async () => {
  expect(await leading(['/stages/listen/', '/situations/shouting/'])).toEqual([
    `${at} /stages/listen/ is still there  Take the redirect out, or the page.`,
  ]);
  expect(await leading(['/stages/listen/#old', '/situations/shouting/#dont'])).toEqual([
    `${at} the page of /stages/listen/#old is still there, so its anchor cannot lead to another page  Point it at an anchor on the same page.`,
  ]);
});
