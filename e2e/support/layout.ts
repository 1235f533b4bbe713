/** Looks at how a page is laid out. */
import type { Locator, Page } from '@playwright/test';

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

/** The elements with words, or to press, that lie partly beside the window: nobody sees that part without scrolling. */
export function besideTheWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a, button, input, select, textarea, summary';
    const isSeen = (element: Element): boolean => {
      const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
      // A control that is drawn by its label lies unseen below it; text for screen readers is cut to nothing.
      const style = getComputedStyle(element);
      return (
        element.checkVisibility() &&
        style.clipPath !== 'inset(50%)' &&
        !(label && style.opacity === '0') &&
        !element.closest('.skip-link:not(:focus)')
      );
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
    const edges = (element: Element): { left: number; right: number } => {
      if (element.matches(controls)) return element.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect();
    };
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => (hasText(element) || element.matches(controls)) && isSeen(element))
      .filter((element) => {
        const { left, right } = edges(element);
        return right > innerWidth + 1 || left < -1;
      })
      .map(
        (element) =>
          `<${element.localName} class="${element.className}"> from ${String(Math.round(edges(element).left))} to ${String(Math.round(edges(element).right))}: ${element.textContent.trim().slice(0, 40)}`,
      );
  });
}

/** As a browser shows the page to someone who has set its text to twice the size. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

/** WCAG 1.4.12: as a reader spaces out the text of every page. */
export async function spaceOutText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.insertRule(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    spaced.insertRule('p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [spaced];
  });
}

/** Where something ends, from the top of the window. */
export async function bottom(part: Locator): Promise<number> {
  return part.evaluate((element) => element.getBoundingClientRect().bottom);
}

/** Where the first screen ends: above what is pinned to the bottom of the window. */
export function endOfFirstScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pinned = [...document.querySelectorAll('body *')]
      .filter(
        (element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility(),
      )
      .map((element) => element.getBoundingClientRect())
      .filter(({ height, bottom }) => height > 0 && bottom >= innerHeight - 1);
    return Math.min(innerHeight, ...pinned.map(({ top }) => top));
  });
}
