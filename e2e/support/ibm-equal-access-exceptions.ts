/** What the second engine says and we keep as it is: by rule and place, with the reason. */

interface Exception {
  rule: string;
  /** The elements it holds for, as a selector. */
  at: string;
  why: string;
}

export const exceptions: readonly Exception[] = [
  {
    rule: 'aria_content_in_landmark',
    at: '.skip-link',
    why: 'It leads past the landmarks, so it stands before them, as WCAG technique G1 asks.',
  },
  {
    rule: 'element_tabbable_visible',
    at: '.skip-link',
    why: 'It shows once it has the focus: the Tab walk in keyboard.spec.ts sees it.',
  },
  {
    rule: 'element_tabbable_unobscured',
    at: '*',
    why: 'A guess from boxes that overlap before anything has the focus: keyboard.spec.ts looks at each focused thing.',
  },
  {
    rule: 'element_tabbable_role_valid',
    at: 'section.scroll',
    why: 'What scrolls sideways must take the focus, or no key could scroll it (axe: scrollable-region-focusable).',
  },
  {
    rule: 'fieldset_legend_valid',
    at: 'fieldset:has(> legend.visually-hidden)',
    why: 'The engine overlooks a legend that only ears need.',
  },
  {
    rule: 'form_submit_button_exists',
    at: 'form[role=search]',
    why: 'Search answers as one types; Enter opens the first answer.',
  },
  {
    rule: 'input_label_exists',
    at: 'details:not([open]) select',
    why: 'It asks for the label of a field that is folded away, and cannot see the label there: a test unfolds it.',
  },
  {
    rule: 'input_label_visible',
    at: '.theme-button',
    why: 'A picture button like the others of its bar, with a name: no data is entered.',
  },
  {
    rule: 'input_label_visible',
    at: '.tool-field > label ~ textarea',
    why: 'The engine accepts a label with `for` for an input and overlooks it for a textarea.',
  },
  {
    rule: 'input_label_visible',
    at: 'input.gap[aria-label]',
    why: 'A gap inside a sentence: the words around it say what goes in, and its name is spoken.',
  },
  {
    rule: 'style_color_misuse',
    at: '*',
    why: 'Asked of every stylesheet that names a colour; forced colours are tested with each widget.',
  },
  {
    rule: 'text_block_heading',
    at: '*',
    why: 'It suspects a heading in any short line, such as a question to say; axe checks the headings.',
  },
  {
    rule: 'text_sensory_misuse',
    at: '*',
    why: 'It suspects a direction in “right”, “small” or “left” wherever advice uses the word.',
  },
];
