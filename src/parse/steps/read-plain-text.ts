import type { Processor } from 'unified';

/**
 * Switches off the Markdown that plain news text sets off by accident. What stays on: paragraphs and ATX headings
 * (`## Heading`), which editors' files use and which need a `#` with a blank after it.
 */
export function readPlainText(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: Object.keys(SWITCHED_OFF) } },
  ];
}

/** micromark's name of each construct, and why it is off. */
const SWITCHED_OFF = {
  codeIndented: 'copied paragraphs are often indented by four blanks or a tab',
  codeFenced: 'three backticks or tildes would swallow the rest of the file',
  codeText: 'a backtick is printed as an apostrophe or a quotation mark',
  htmlFlow: 'a line that begins with < is text, and all of it is shown',
  htmlText: 'the same inside a line',
  list: 'lines beginning with "- ", "* " or "1." are lines of the article; a sentence can begin with a year and a full stop',
  blockQuote: 'a line beginning with > is a line of the article',
  setextUnderline: 'a row of dashes under a paragraph separates; it does not make the paragraph a heading',
  thematicBreak: 'a row of stars is characters of the source and must lie in a block',
  definition: '"[1]: address" would vanish from the text',
  labelStartImage: 'exclamation mark and bracket are punctuation',
  labelStartLink:
    'square brackets are editors’ insertions in quotations; real links are found by `markInlines`',
  labelEnd: 'the same',
  attention:
    'single stars stand for censored letters, footnotes and ratings, and resolving unmatched ones takes quadratic time; `markInlines` finds matched ones',
  autolink: 'found by `markInlines`, which keeps the raw characters',
  characterReference: 'nothing is decoded: the source text is what was written',
  characterEscape: 'a backslash is a character',
  hardBreakEscape: 'the same at a line’s end',
} as const;
