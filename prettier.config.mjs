/**
 * Prettier, because it is the one formatter that reads TypeScript, CSS, Markdown and Astro. `astroCompressHTML: 'html'`
 * is what keeps it from adding visible blanks between inline elements: at its default the plugin changed the text of
 * every page.
 *
 * @type {import('prettier').Config}
 */
export default {
  printWidth: 110,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  astroCompressHTML: 'html',
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
