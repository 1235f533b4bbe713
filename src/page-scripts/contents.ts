/** Marks, in the on-page contents, the heading that is being read. */

export function markCurrentHeading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  if (headings.length === 0) return;

  const mark = (): void => {
    const current = currentOf(headings);
    for (const link of links) {
      if (link.hash === `#${current?.id ?? ''}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  const markSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  for (const event of ['scroll', 'resize', 'hashchange']) {
    window.addEventListener(event, markSoon, { passive: true });
  }
  mark();
}

/** The last heading in the upper third or above it. At the end of the page none may come that far up. */
function currentOf(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const top = (heading: HTMLElement): number => heading.getBoundingClientRect().top;
  const root = document.documentElement;
  if (window.scrollY > 0 && window.scrollY + window.innerHeight >= root.scrollHeight - 2) {
    const asked = headings.find((heading) => `#${heading.id}` === window.location.hash);
    return asked && top(asked) >= 0 ? asked : headings.at(-1);
  }
  return headings.findLast((heading) => top(heading) <= window.innerHeight / 3);
}
