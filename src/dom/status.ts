/** Says what has happened, on screen and to screen readers, through the one status line of the page. */

const shownFor = 6000;
let timer: number | undefined;

/**
 * @param message one short sentence; it goes away by itself
 * @param seen false where the eye has it already, and only ears need it
 */
export function say(message: string, seen = true): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.classList.toggle('visually-hidden', !seen);
  status.textContent = message;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (status.textContent = ''), shownFor);
}
