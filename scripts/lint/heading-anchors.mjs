// @ts-check
/**
 * Lets eslint-plugin-mdx read our pages: `## Why {#why}` gives a heading its anchor, which Astro understands and
 * plain MDX takes for an expression. Blanks of the same length keep every position true.
 * @type {import('eslint').Linter.Processor}
 */
export const headingAnchors = {
  meta: { name: 'heading-anchors', version: '1' },
  preprocess: (text) => [
    text.replace(
      /^(#{1,6} .*?)(\{#[^}\s]*\})[ \t]*$/gm,
      (_, title, anchor) => title + ' '.repeat(anchor.length),
    ),
  ],
  postprocess: (messages) => messages.flat(),
};
