import { words } from '#words/data.ts';
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
import { proofAddresses } from '../../views/proof.ts';
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

/** The tables of a story; one without rows is left out. Which there are is known without reading what is long in the story. */
export function tablesOf(story: Story): Table[] {
  const claims = () => story.claims.map((claim) => ({ story, claim }));
  const cells = () =>
    story.claims.flatMap((claim) =>
      story.articles.map((article): CellRow => {
        const cell = cellOf(claim, article.id);
        return { story, claim, article, cell };
      }),
    );
  const printings = () => story.utterances.flatMap((utterance) => printingsOf(story, utterance));
  const changes = () =>
    printings().flatMap((printing) =>
      printing.changes.map((change, i): ChangeRow => ({ ...printing, change, number: i + 1 })),
    );
  const { matrix, claims: ofClaims, quotes, variants } = words.files;
  return [
    story.claims.length === 0
      ? null
      : table('matrix.csv', matrix.title, matrix.about, matrixColumns(story), claims, ['claim']),
    story.claims.length === 0
      ? null
      : table('claims.csv', ofClaims.title, ofClaims.about(LEFT_OUT), CELL_COLUMNS, cells, [
          'claim',
          'article',
        ]),
    story.utterances.length === 0
      ? null
      : table('quotes.csv', quotes.title, quotes.about, PRINTING_COLUMNS, printings, [
          'utterance',
          'article',
          'quote',
        ]),
    story.counts.changes === 0
      ? null
      : table('variants.csv', variants.title, variants.about, CHANGE_COLUMNS, changes, [
          'utterance',
          'article',
          'quote',
          'number',
        ]),
  ].filter((each) => each !== null);
}

function table<Row>(
  file: string,
  title: string,
  about: string,
  columns: readonly Column<Row>[],
  rows: () => readonly Row[],
  key: readonly string[],
): Table {
  let csv: string | undefined;
  return {
    file,
    title,
    about,
    get csv() {
      return (csv ??= toCsv(columns, rows()));
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
    words.columns.topic,
    ({ story, claim }) => story.topics.find(({ id }) => id === claim.topic)?.title ?? claim.topic,
  ),
  column('claim', words.columns.claim, ({ claim }) => claim.id),
  column('statement', words.columns.statement, ({ claim }) => claim.statement),
  column('date', words.columns.date, ({ claim }) => claim.date ?? null),
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
        words.columns.does(name),
        ({ claim }) => STATE_WORDS[stateOf(claim, article.id)],
      );
    }),
    count('reporting', words.columns.reporting, ({ claim }) => toldBy(claim).length),
    column('page', words.columns.claimPage, ({ claim }) => fullAddress(claimAddress(story.id, claim.id))),
  ];
}

const CELL_COLUMNS: readonly Column<CellRow>[] = [
  ...CLAIM_COLUMNS,
  column('outlet', words.columns.outlet, ({ story, article }) => outletSign(story, article).name),
  column('article', words.columns.article, ({ article }) => article.id),
  column('state', words.columns.state, ({ cell }) => cell?.state ?? 'not-examined'),
  column('note', words.columns.note, ({ cell }) => cell?.note ?? null),
  column('attribution', words.columns.attribution, ({ cell }) => cell?.attribution ?? null),
  column('credits', words.columns.credits, ({ story, claim, article, cell }) =>
    cell
      ? joined(
          creditsOf(story, article, cell, claim).flatMap(({ names }) => names.map(({ name }) => name)),
          '; ',
        )
      : null,
  ),
  column('evidence', words.columns.evidence, ({ article, cell }) =>
    joined(
      (cell?.evidence ?? []).map((span) => slice(article, span)),
      ` ${LEFT_OUT} `,
    ),
  ),
  column('in_article', words.columns.evidenceHere, ({ story, article, cell }) =>
    cell?.evidence[0] ? fullAddress(proofAddresses(story, article, cell.evidence[0]).here) : null,
  ),
  column('in_original', words.columns.original, ({ story, article, cell }) =>
    cell?.evidence[0] ? (proofAddresses(story, article, cell.evidence[0]).original ?? null) : null,
  ),
  column('page', words.columns.cellPage, ({ story, claim, article }) =>
    fullAddress(claimAddress(story.id, claim.id, article.id)),
  ),
];

const PRINTING_COLUMNS: readonly Column<PrintingRow>[] = [
  column('utterance', words.columns.utterance, ({ utterance }) => utterance.id),
  column('speaker', words.columns.speaker, ({ quote }) => joined(quote.speakers, '; ')),
  column('outlet', words.columns.outlet, ({ story, article }) => outletSign(story, article).name),
  column('article', words.columns.article, ({ article }) => article.id),
  column('quote', words.columns.quote, ({ quote }) => quote.id),
  column('kind', words.columns.kind, ({ quote }) => quote.kind),
  column('words', words.columns.words, ({ article, quote }) => slice(article, quote)),
  count('word_count', words.columns.wordCount, ({ article, quote }) => countWordsIn(article.text, quote)),
  column('verb', words.columns.verb, ({ article, quote }) => quote.cue && slice(article, quote.cue)),
  column('said_to', words.columns.saidTo, ({ quote }) => quote.addressee),
  yes(
    'fullest',
    words.columns.fullest,
    ({ utterance, article, quote }) => utterance.fullest === `${article.id}/${quote.id}`,
  ),
  count('start', words.columns.start, ({ quote }) => quote.start),
  count('end', words.columns.end, ({ quote }) => quote.end),
  column('in_article', words.columns.quoteHere, ({ story, article, quote }) =>
    fullAddress(proofAddresses(story, article, quote).here),
  ),
  column(
    'in_original',
    words.columns.original,
    ({ story, article, quote }) => proofAddresses(story, article, quote).original ?? null,
  ),
  column('page', words.columns.printingPage, ({ story, utterance, article, quote }) =>
    fullAddress(utteranceAddress(story.id, utterance.id, { article: article.id, quote: quote.id })),
  ),
];

const CHANGE_COLUMNS: readonly Column<ChangeRow>[] = [
  ...PRINTING_COLUMNS.filter(({ name }) => ['utterance', 'outlet', 'article', 'quote'].includes(name)),
  count('number', words.columns.number, ({ number }) => number),
  column('change', words.columns.change, ({ change }) => change.type),
  column(
    'together',
    words.columns.together,
    ({ change, reference }) => change.full && reference.slice(change.full.start, change.full.end),
  ),
  column(
    'printed',
    words.columns.printed,
    ({ article, change }) => change.variant && slice(article, change.variant),
  ),
  yes('ellipsis', words.columns.ellipsis, ({ change }) => change.ellipsis),
  column('touches', words.columns.touches, ({ change }) =>
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
