/** The map of the decision tree: puts the picture into the page, where it takes the theme and its steps are links. */

const closest = 0.2;
const furthest = 4;

const frame = document.querySelector<HTMLElement>('[data-map]');
if (frame) offerMap(frame);

function offerMap(place: HTMLElement): void {
  let zoom = 1;
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const wanted = button?.dataset['zoom'];
    if (button?.dataset['print'] !== undefined) window.print();
    if (wanted === undefined) return;
    const next =
      wanted === 'fit' ? (zoom * place.clientWidth) / place.scrollWidth : zoom * Number(wanted);
    zoom = Math.min(furthest, Math.max(closest, next));
    place.style.setProperty('--zoom', String(zoom));
  });
  void putIntoPage(place);
}

/** Fetched as a document: text would have to be made into elements, which the content security policy forbids. */
async function putIntoPage(place: HTMLElement): Promise<void> {
  const picture = await fetchDocument(place.dataset['map'] ?? '');
  if (!picture) return;
  const drawing = document.importNode(picture.documentElement, true);
  drawing.setAttribute('aria-hidden', 'true');
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  place.replaceChildren(drawing);
}

function fetchDocument(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      resolve(request.status === 200 ? request.responseXML : null);
    };
    request.onerror = () => {
      resolve(null);
    };
    request.open('GET', address);
    request.send();
  });
}
