/** What a page may weigh in bytes, compressed with brotli at its best. 14,600 is what the first round trip carries. */
export const budgets = {
  html: 8_000,
  css: 6_000,
  htmlAndCss: 14_600,
  /** Own script of a page without a widget. */
  script: 5_000,
  /** Requests of a first visit to a page without a widget. Counted in a browser, by e2e. */
  requests: 6,
} as const;
