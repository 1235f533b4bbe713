/** Copies text and tells the truth about it. */

/**
 * Puts text on the clipboard: the clipboard API first, then the older command, which also works where a
 * frame around the page (a CRM) has not allowed the first.
 * @param document the one that was pressed in: a browser copies only for the window that has focus
 * @returns whether the text is on the clipboard now
 */
export async function copyText(
  text: string,
  document: Document = window.document,
): Promise<boolean> {
  try {
    await (document.defaultView ?? window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, document);
  }
}

function copyBySelection(text: string, document: Document): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  // Outside an open modal dialog nothing can be selected, and the old clipboard would pass for the new.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  // Not instanceof: each window has an HTMLElement of its own.
  if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
  return copied;
}

/** Selects what an element shows, so that a person can copy it by hand. */
export function selectText(element: Element): void {
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}
