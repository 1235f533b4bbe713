/** The rules for every built page. Each exception says why. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    // Astro writes the style of its islands where the first island stands.
    { style: { inherit: 'style', flow: true, phrasing: true } },
  ],
  rules: {
    // A list without bullets is no list to VoiceOver unless its role says so.
    'no-redundant-role': 'off',
    // Files of our own are what the content security policy allows; only others need a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Ids are permanent, and the breathing pattern "4-7-8" is known by its numbers.
    'valid-id': ['error', { relaxed: true }],
    // A step of the decision tree is titled with its question.
    'long-title': ['error', { maxlength: 100 }],
    // React writes disabled="", <input/> and autoComplete; to a browser they are the same.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'attr-case': 'off',
  },
};
