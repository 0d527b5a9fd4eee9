import type { Article } from '../../model/article.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { VariantChange } from '../../model/variant.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { countWordsIn } from '../../text/words.ts';
import { claimAddress, fullAddress, utteranceAddress } from '../../views/addresses.ts';
import { cellOf, STATE_WORDS, stateOf, toldBy } from '../../views/claim-cells.ts';
import { creditsOf } from '../../views/claims/origins.ts';
import { outletSign } from '../../views/outlet-sign.ts';
import { proofOf } from '../../views/proof.ts';
import { toCsv, type Column } from './csv.ts';

/** A table of a story, ready to be written. */
export interface Table {
  /** The name of its file. */
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly csv: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
}

/** The tables of a story; one without rows is left out. */
export function tablesOf(story: Story): Table[] {
  const claims = story.claims.map((claim) => ({ story, claim }));
  const cells = story.claims.flatMap((claim) =>
    story.articles.map((article): CellRow => {
      const cell = cellOf(claim, article.id);
      return { story, claim, article, cell };
    }),
  );
  const printings = story.utterances.flatMap((utterance) => printingsOf(story, utterance));
  const changes = printings.flatMap((printing) =>
    printing.changes.map((change, i): ChangeRow => ({ ...printing, change, number: i + 1 })),
  );
  return [
    table(
      'matrix.csv',
      'Claims and outlets at a glance',
      'One line for each claim, one column for each outlet with what it does with the claim.',
      matrixColumns(story),
      claims,
      ['claim'],
    ),
    table(
      'claims.csv',
      'Claims and outlets with the evidence',
      `One line for each claim and outlet: state, credits, the words that prove it, addresses. ${LEFT_OUT} stands between two pieces of evidence.`,
      CELL_COLUMNS,
      cells,
      ['claim', 'article'],
    ),
    table(
      'quotes.csv',
      'Quotations as printed',
      'One line for each printing of each utterance.',
      PRINTING_COLUMNS,
      printings,
      ['utterance', 'article', 'quote'],
    ),
    table(
      'variants.csv',
      'How printings differ',
      'One line for each change: a printing against all words that the printings of the utterance give together.',
      CHANGE_COLUMNS,
      changes,
      ['utterance', 'article', 'quote', 'number'],
    ),
  ].filter((each) => each !== null);
}

function table<Row>(
  file: string,
  title: string,
  about: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  key: readonly string[],
): Table | null {
  if (rows.length === 0) return null;
  let csv: string | undefined;
  return {
    file,
    title,
    about,
    get csv() {
      return (csv ??= toCsv(columns, rows));
    },
    columns,
    key,
  };
}

interface ClaimRow {
  readonly story: Story;
  readonly claim: Claim;
}

interface CellRow extends ClaimRow {
  readonly article: Article;
  readonly cell: Cell | undefined;
}

interface PrintingRow {
  readonly story: Story;
  readonly utterance: ComparedUtterance;
  readonly article: Article;
  readonly quote: Quote;
  readonly changes: readonly VariantChange[];
  readonly reference: string;
}

interface ChangeRow extends PrintingRow {
  readonly change: VariantChange;
  readonly number: number;
}

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  column(
    'topic',
    'The title of its topic.',
    ({ story, claim }) => story.topics.find(({ id }) => id === claim.topic)?.title ?? claim.topic,
  ),
  column('claim', 'The id of the claim, part of its address.', ({ claim }) => claim.id),
  column('statement', 'The claim, in the editor’s words.', ({ claim }) => claim.statement),
  column(
    'date',
    'The day of what it tells: `2025-11-26`, or `--11-26` where no article gives the year.',
    ({ claim }) => claim.date ?? null,
  ),
];

/** The wide table has a column for each outlet, called after its article where two share a name. */
function matrixColumns(story: Story): Column<ClaimRow>[] {
  const names = story.articles.map((article) => outletSign(story, article).name);
  return [
    ...CLAIM_COLUMNS,
    ...story.articles.map((article, i): Column<ClaimRow> => {
      const name = names[i] ?? article.id;
      return column(
        names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${article.id})`,
        `What ${name} does with the claim.`,
        ({ claim }) => STATE_WORDS[stateOf(claim, article.id)],
      );
    }),
    count('reporting', 'How many outlets report it.', ({ claim }) => toldBy(claim).length),
    column('page', 'The page of the claim.', ({ claim }) => fullAddress(claimAddress(story.id, claim.id))),
  ];
}

const CELL_COLUMNS: readonly Column<CellRow>[] = [
  ...CLAIM_COLUMNS,
  column('outlet', 'The outlet.', ({ story, article }) => outletSign(story, article).name),
  column('article', 'The id of its article.', ({ article }) => article.id),
  column(
    'state',
    'reports, less-specific, words-otherwise, contradicts, undecided, silent (somebody looked), not-examined (nobody did).',
    ({ cell }) => cell?.state ?? 'not-examined',
  ),
  column('note', 'How it differs, in the editor’s words.', ({ cell }) => cell?.note ?? null),
  column(
    'attribution',
    'Whom the article credits for it, in its words.',
    ({ cell }) => cell?.attribution ?? null,
  ),
  column(
    'credits',
    'Whom the same sentences credit, in the words of the article.',
    ({ story, article, cell }) =>
      cell
        ? joined(
            creditsOf(story, article, cell).flatMap(({ names }) => names.map(({ name }) => name)),
            '; ',
          )
        : null,
  ),
  column('evidence', 'The words that prove it, as printed.', ({ article, cell }) =>
    joined(
      (cell?.evidence ?? []).map((span) => slice(article, span)),
      ` ${LEFT_OUT} `,
    ),
  ),
  column('in_article', 'The first of these words in the article here.', ({ story, article, cell }) =>
    cell?.evidence[0] ? fullAddress(proofOf(story, article, cell.evidence[0]).here) : null,
  ),
  column('in_original', 'The same on the publisher’s page.', ({ story, article, cell }) =>
    cell?.evidence[0] ? (proofOf(story, article, cell.evidence[0]).original ?? null) : null,
  ),
  column('page', 'The cell on the page of the claim.', ({ story, claim, article }) =>
    fullAddress(claimAddress(story.id, claim.id, article.id)),
  ),
];

const PRINTING_COLUMNS: readonly Column<PrintingRow>[] = [
  column('utterance', 'The id of the utterance, part of its address.', ({ utterance }) => utterance.id),
  column('speaker', 'Who said it; empty where the texts do not make it plain.', ({ quote }) =>
    joined(quote.speakers, '; '),
  ),
  column('outlet', 'The outlet.', ({ story, article }) => outletSign(story, article).name),
  column('article', 'The id of its article.', ({ article }) => article.id),
  column('quote', 'The id of the quotation in the article.', ({ quote }) => quote.id),
  column(
    'kind',
    'full (whole sentences), partial (words in the outlet’s own sentence) or turn (a line of dialogue).',
    ({ quote }) => quote.kind,
  ),
  column('words', 'The words inside the marks, as printed.', ({ article, quote }) => slice(article, quote)),
  count('word_count', 'How many words these are.', ({ article, quote }) => countWordsIn(article.text, quote)),
  column(
    'verb',
    'The reporting verb, as printed.',
    ({ article, quote }) => quote.cue && slice(article, quote.cue),
  ),
  column('said_to', 'To whom, where the text states it.', ({ quote }) => quote.addressee),
  yes(
    'fullest',
    'Whether no other printing has more words.',
    ({ utterance, article, quote }) => utterance.fullest === `${article.id}/${quote.id}`,
  ),
  count('start', 'Where the words begin in the text, in UTF-16 code units.', ({ quote }) => quote.start),
  count('end', 'Where they end.', ({ quote }) => quote.end),
  column('in_article', 'The words in the article here.', ({ story, article, quote }) =>
    fullAddress(proofOf(story, article, quote).here),
  ),
  column(
    'in_original',
    'The same on the publisher’s page.',
    ({ story, article, quote }) => proofOf(story, article, quote).original ?? null,
  ),
  column('page', 'The printing on the page of the utterance.', ({ story, utterance, article, quote }) =>
    fullAddress(utteranceAddress(story.id, utterance.id, { article: article.id, quote: quote.id })),
  ),
];

const CHANGE_COLUMNS: readonly Column<ChangeRow>[] = [
  ...PRINTING_COLUMNS.filter(({ name }) => ['utterance', 'outlet', 'article', 'quote'].includes(name)),
  count('number', 'Counts the changes of the printing, from 1.', ({ number }) => number),
  column('change', 'Its kind; the method page explains them.', ({ change }) => change.type),
  column(
    'together',
    'The words as the printings give them together.',
    ({ change, reference }) => change.full && reference.slice(change.full.start, change.full.end),
  ),
  column(
    'printed',
    'What this printing has there.',
    ({ article, change }) => change.variant && slice(article, change.variant),
  ),
  yes('ellipsis', 'Of a cut: whether the outlet shows it.', ({ change }) => change.ellipsis),
  column('touches', 'negation, number, modal or name where it touches one.', ({ change }) =>
    change.apart === 0 ? (change.weighty?.reason ?? null) : null,
  ),
  ...PRINTING_COLUMNS.filter(({ name }) => name === 'page'),
];

function printingsOf(story: Story, utterance: ComparedUtterance): PrintingRow[] {
  return utterance.members.flatMap((member) => {
    const article = story.articles.find(({ id }) => id === member.article);
    const quote = article?.quotes.find(({ id }) => id === member.quote);
    const variant = utterance.variants.find(
      (each) => each.article === member.article && each.quote === member.quote,
    );
    return article && quote
      ? [
          {
            story,
            utterance,
            article,
            quote,
            changes: variant?.changes ?? [],
            reference: variant?.reference ?? '',
          },
        ]
      : [];
  });
}

const slice = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

const joined = (parts: readonly string[], between: string): string | null =>
  parts.length === 0 ? null : parts.join(between);

function column<Row>(name: string, about: string, of: (row: Row) => string | null): Column<Row> {
  return { name, type: 'string', about, of };
}

function count<Row>(name: string, about: string, of: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', about, of };
}

function yes<Row>(name: string, about: string, of: (row: Row) => boolean): Column<Row> {
  return { name, type: 'boolean', about, of };
}
