import css from '../styles/tokens.css?raw';

/** The file of tokens as it is sent to readers, so that the page that shows them cannot drift from it. */
export const TOKENS_CSS: string = css;
