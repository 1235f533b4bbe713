/** A small window that stays on top, beside the programme an agent works in. */

/** Document Picture-in-Picture, as far as it is used. Not every browser has it. */
interface PictureInPicture {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

const size = { width: 380, height: 660 };
/** The name of a small window; the widget knows by it that it is in one. */
const windowName = 'steady-tree';

export type MiniKind = 'on-top' | 'pop-up';

/**
 * What this browser can do: a window on top, a pop-up, or neither. A window on top is only for a page that is no
 * frame; a pop-up makes no sense where every window fills the screen, as on a phone.
 */
export function miniKind(): MiniKind | undefined {
  if (isMini()) return undefined;
  if (pictureInPicture() && window.top === window) return 'on-top';
  return window.matchMedia('(hover: hover) and (pointer: fine)').matches ? 'pop-up' : undefined;
}

/** Whether this page is itself in a small pop-up. */
export function isMini(): boolean {
  return window.name === windowName;
}

/**
 * Opens a window on top and dresses it like this page.
 * @returns the window, or undefined where the browser refuses
 */
export async function openOnTop(title: string): Promise<Window | undefined> {
  const opened = await pictureInPicture()
    ?.requestWindow(size)
    .catch(() => undefined);
  if (!opened) return undefined;
  const page = opened.document;
  const { lang, dataset } = document.documentElement;
  page.documentElement.lang = lang;
  Object.assign(page.documentElement.dataset, dataset, { mini: '' });
  page.title = title;
  for (const style of document.querySelectorAll('link[rel="stylesheet"], style')) {
    page.head.append(page.importNode(style, true));
  }
  return opened;
}

/** @returns whether the browser opened it */
export function openPopUp(address: string): boolean {
  const features = `popup,width=${size.width},height=${size.height}`;
  return window.open(address, windowName, features) !== null;
}

function pictureInPicture(): PictureInPicture | undefined {
  return (window as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
}
