/** Builds elements from text and other elements, never from HTML: what somebody types is text and stays text. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * An element with attributes and children.
 * @param attributes true sets an attribute without a value; false and undefined leave it out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, press: () => void, className = 'button'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
}
