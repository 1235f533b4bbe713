/** Every link and anchor of the site leads somewhere, at the root and under a sub-path. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { check } from 'linkinator';
import { lastingPages } from '../scripts/built-pages.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { addressOf, builds, type Build } from './support/site.ts';

const published = 'https://steady.example.org';

for (const build of Object.keys(builds) as Build[]) {
  const { folder, base } = builds[build];
  const pages = lastingPages(folder);
  const at = (path: string): string => addressOf(build) + path.slice(1);

  test(`every link and anchor of the ${build} build leads somewhere`, async () => {
    test.setTimeout(120_000);
    const { origin } = new URL(addressOf(build));
    const { links } = await check({
      path: pages.map(({ path }) => at(path)),
      checkFragments: true,
      concurrency: 20,
      // Other sites are not asked: whether they answer is not in our hands.
      linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
    });
    const inside = links.filter(({ state }) => state !== 'SKIPPED');
    expect(inside.length).toBeGreaterThan(pages.length);
    expectNoIssues(
      inside
        .filter(({ state }) => state === 'BROKEN')
        .map(({ url, parent }) => `${url} on ${parent ?? 'no page'}`),
    );
    expectNoIssues(
      inside.filter(({ url }) => !new URL(url).pathname.startsWith(base)).map(({ url }) => url),
    );
  });

  test(`every page of the ${build} build names its own address, and search engines get all of them`, () => {
    const sitemap = readFileSync(`${folder}/sitemap.xml`, 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const canonical = pages.flatMap(({ path, file }) => {
      const page = parseDocument(readFileSync(file, 'utf8'));
      const link = DomUtils.findOne(({ attribs }) => attribs['rel'] === 'canonical', page.children);
      if (!link) return [];
      expect(link.attribs['href']).toBe(published + base + path.slice(1));
      return [link.attribs['href']];
    });
    expect(canonical.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  test(`the pictures that shared links of the ${build} build show are there`, async ({
    request,
  }) => {
    const named = pages.flatMap(({ file }) => {
      const page = parseDocument(readFileSync(file, 'utf8'));
      return DomUtils.findAll(
        ({ attribs }) => attribs['property'] === 'og:image',
        page.children,
      ).map(({ attribs }) => attribs['content'] ?? '');
    });
    for (const address of new Set(named)) {
      expect(address).toContain(published + base);
      const answer = await request.get(at(new URL(address).pathname.slice(base.length - 1)));
      expect(answer.headers()['content-type'], address).toMatch(/^image\/(png|jpeg)/);
    }
  });
}
