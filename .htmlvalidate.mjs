/** html-validate over the built pages: its recommended rules, with the exceptions that have a reason. */
/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // `role="list"` gives lists drawn without bullets back to VoiceOver, which drops them otherwise.
    'no-redundant-role': 'off',
    // The title is the claim or the quotation; search engines cut it where they like.
    'long-title': 'off',
    // It does not know `aria-labelledby`, whose ids are checked; axe asks each link for its name.
    'wcag/h30': 'off',
    // How Astro spells things, the same to every browser.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
  },
};
