/** What a document of many pages needs besides the styles of the pages. */
export const EDITION_STYLES = `
@layer utilities {
  .edition-contents { columns: 20rem auto; column-gap: var(--space-6); margin-top: var(--space-4); }
  .edition-contents li { break-inside: avoid; padding-block: 0.15rem; }
  .edition-contents a { display: inline-block; min-height: 24px; }
  .edition-contents ul { padding-left: 1.2rem; }
  .edition-part, .edition-group { margin-top: var(--space-8); border-top: 3px solid var(--ink); padding-top: var(--space-4); }
  .edition-item { margin-top: var(--space-7); border-top: 1px solid var(--ink); padding-top: var(--space-4); }
  :is(.edition-part, .edition-group) > h2 { font-size: var(--text-h1); line-height: 1.08; letter-spacing: -0.018em; }
  .edition-item h1 { font-size: var(--text-h2); }
  .edition-up { text-align: right; }
  .edition-up a { display: inline-block; min-height: 24px; }
  .edition-sources li { padding-block: 0.4rem; overflow-wrap: anywhere; }
  .edition-method > * + * { margin-top: 0.7rem; }
  .edition-method { max-width: 36rem; }
}
@media screen {
  /* Thousands of lines: only what is near the window is laid out. */
  .edition-item { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
}
@media print {
  @page { @bottom-right { content: counter(page); font: 8pt sans-serif; } }
  .edition-part, .edition-group { break-before: page; margin-top: 0; border-top-width: 1px; }
  .edition-contents { columns: auto; }
}
`;
