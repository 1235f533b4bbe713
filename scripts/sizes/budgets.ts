/** What a page may weigh in bytes, compressed with brotli at its best. 14,600 is what the first round trip carries. */
export const budgets = {
  html: 9_000,
  css: 6_000,
  /** CSS of a page with a tool in it: the tool brings its own, only there. */
  cssWithTool: 7_200,
  htmlAndCss: 14_600,
  /** Own script of a page without a widget. */
  script: 5_000,
  /** What a tool brings beyond React and the script of every page. The picker brings its search along. */
  toolScript: 8_000,
  pickerScript: 14_200,
  /** Requests of a first visit to a page without a widget. Counted in a browser, by e2e. */
  requests: 6,
} as const;

/**
 * Pages whose HTML may weigh more, each with its reason. What they weigh beyond the budget may also be added to HTML and
 * CSS together. Everything else keeps to the budgets above.
 */
export const exceptions: Readonly<Record<string, { html: number; because: string }>> = {
  '/tools/phrases/': {
    html: 27_000,
    because:
      'every phrase stands on one page, so that each keeps one address and the list prints whole',
  },
  '/reference/sources/': {
    html: 22_500,
    because:
      'every guideline and source is an anchor on one page, and names the pages that carry it',
  },
  '/stages/boundary/': {
    html: 12_000,
    because: 'it holds the whole protocol for three policies, and the ladder to climb it with',
  },
  '/skills/positive-language/': { html: 9_500, because: 'sixty pairs make one list to print' },
  '/safety/emergency-on-the-call/': {
    html: 10_000,
    because:
      'every emergency has its words and its next step on one page, so that nobody has to look elsewhere',
  },
  '/safety/suicide-or-self-harm/': {
    html: 10_500,
    because:
      'each case stands on one page with its words and the crisis lines, so that nobody has to look elsewhere',
  },
  '/reference/numbers-by-country/': {
    html: 12_000,
    because: 'every number stands with its source and its day, so that the short lists need not',
  },
  '/tools/decision-tree/map/': {
    html: 10_500,
    because: 'the whole decision tree is one list to print and to search in',
  },
  '/tools/boundary/': {
    html: 10_000,
    because: 'the words of every rung are in the page, so that it works before any script has come',
  },
};
