import { expect, test } from 'vitest';
import { linksIn } from './crawl.ts';

test('the pages a page links to are found, files and other sites are not', () => {
  const html =
    '<a href="/b/">b</a> <a class="x" href="../c/#part">c</a> <a href="/style.css">s</a> <a href="https://example.org/d/">d</a> <a href="http://[">x</a>';
  expect(linksIn(html, 'http://localhost:1/a/')).toEqual(['/b/', '/c/']);
});
