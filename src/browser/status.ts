/** Says what has happened, on screen and to screen readers, through the one status line of the page. */

const shownFor = 6000;
let timer: number | undefined;

/** @param message one short sentence; it goes away by itself */
export function say(message: string): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.textContent = message;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (status.textContent = ''), shownFor);
}
