/** Looks at how a page is laid out. */
import type { Page } from '@playwright/test';

/** The elements that reach beyond the right edge of the window, so that a reader must scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [
      `The page is ${String(root.scrollWidth)} wide in a window of ${String(root.clientWidth)}`,
      ...beyond.slice(0, 5).map((element) => `<${element.localName} class="${element.className}">`),
    ];
  });
}

/** The elements whose text is cut off: it does not fit, and cannot be scrolled to. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (!hasText(element) || !element.checkVisibility() || element.clientWidth <= 1)
          return false;
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // Text for screen readers alone is meant to be cut off.
        if (clipPath === 'inset(50%)') return false;
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) => `<${element.localName} class="${element.className}">: ${element.innerText}`,
      );
  });
}
