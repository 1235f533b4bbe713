/** Hands a text over as a file. */

/** Long enough for a slow machine to read the file, after which its memory is free again. */
const keptFor = 60_000;

/**
 * Offers a text as a download.
 * @param type such as text/plain; the text is written as UTF-8
 */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
