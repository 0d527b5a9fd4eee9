import { words } from '#words/about.ts';
import { words as grammar } from '#words/grammar.ts';
import measured from './measured.json' with { type: 'json' };
import unseen from './unseen-quotes.json' with { type: 'json' };

/**
 * What the scorers measured on the hand-marked sets of this repository (`npm run dev:measure`), as the method
 * page prints it.
 */
export interface MeasuredView {
  /** On articles kept apart, and on the texts of this repository. */
  readonly quotes: readonly { readonly what: string; readonly unseen: string; readonly own: string }[];
  readonly unseen: { readonly documents: number; readonly quotations: number };
  readonly documents: number;
  readonly quotations: number;
  /** Precision and recall of "the same"; its F1; F1 with overlapping passages. */
  readonly alignment: readonly {
    readonly method: string;
    readonly right: string;
    readonly found: string;
    readonly same: string;
    readonly overlapping: string;
  }[];
  /** How far two codings of the states of the shipped story agree. */
  readonly coding: {
    readonly cells: number;
    readonly claims: number;
    readonly alike: string;
    readonly kappa: string;
  };
  readonly search: {
    readonly passages: number;
    readonly queries: number;
    readonly absent: number;
    readonly engines: readonly string[];
    /** Right first / among five, in %, one cell for each engine. */
    readonly kinds: readonly { readonly what: string; readonly figures: readonly string[] }[];
  };
}

const percent = (share: number) => `${grammar.decimal(share * 100, 1)} %`;

const whole = (share: number) => `${Math.round(share * 100)}`;

type Right = { readonly first: number; readonly five: number };

const firstAndFive = (right: Right | undefined) =>
  right ? `${whole(right.first)} / ${whole(right.five)}` : '–';

/** The engines in the table; for MiniSearch the better of its two settings. */
const ENGINES: Readonly<Record<string, string>> = {
  'this site': words.methods.thisSite,
  'fuse.js': 'fuse.js',
  'MiniSearch, tolerant': 'MiniSearch',
  uFuzzy: 'uFuzzy',
  Pagefind: 'Pagefind',
};

const METHODS: Readonly<Record<string, string>> = {
  links: words.methods.thisSite,
  'TF-IDF cosine': words.methods.cosine,
  'shared words': words.methods.sharedWords,
};

const QUERIES: Readonly<Record<string, string>> = words.queries;

const both = (figure: keyof typeof unseen & keyof typeof measured.quotes & keyof typeof words.figures) => ({
  what: words.figures[figure],
  unseen: percent(unseen[figure]),
  own: percent(measured.quotes[figure]),
});

/** The figures in the words and the order of the page. */
export function measuredView(): MeasuredView {
  const { quotes, alignment, coding, search } = measured;
  const rows = search.rows.filter(({ engine }) => ENGINES[engine]);
  return {
    documents: quotes.documents,
    quotations: quotes.gold,
    unseen: { documents: unseen.documents, quotations: unseen.gold },
    quotes: [
      both('recall'),
      both('precision'),
      both('speakerAccuracy'),
      both('wrongSpeakers'),
      both('missingSpeakers'),
      { what: words.figures.printedNames, unseen: percent(unseen.printedNamesRight), own: '–' },
    ],
    coding: {
      cells: coding.cells,
      claims: coding.claims,
      alike: percent(coding.raw),
      kappa: grammar.decimal(coding.kappa, 2),
    },
    alignment: alignment
      .filter(({ method }) => METHODS[method])
      .map(({ method, same, overlapping }) => ({
        method: METHODS[method] ?? method,
        right: grammar.decimal(same.precision, 2),
        found: grammar.decimal(same.recall, 2),
        same: grammar.decimal(same.f1, 2),
        overlapping: grammar.decimal(overlapping.f1, 2),
      })),
    search: {
      passages: search.passages,
      queries: search.queries,
      absent: search.absent,
      engines: rows.map(({ engine }) => ENGINES[engine] ?? engine),
      kinds: [
        ...Object.keys(rows[0]?.kinds ?? {}).map((kind) => ({
          what: QUERIES[kind] ?? kind,
          figures: rows.map(({ kinds }) => firstAndFive((kinds as Record<string, Right>)[kind])),
        })),
        {
          what: words.queries.absent,
          figures: rows.map(({ absent }) => whole(absent)),
        },
      ],
    },
  };
}
