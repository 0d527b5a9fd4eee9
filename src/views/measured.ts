import measured from './measured.json' with { type: 'json' };

/** What the scorers measured on the repository's hand-marked sets (`npm run measure`), as the method page prints it. */
export interface MeasuredView {
  readonly quotes: readonly { readonly what: string; readonly figure: string }[];
  readonly documents: number;
  readonly quotations: number;
  readonly alignment: readonly { readonly method: string; readonly same: string; readonly overlapping: string }[];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const METHODS: Readonly<Record<string, string>> = { links: 'this site', 'TF-IDF cosine': 'TF-IDF cosine', 'shared words': 'number of shared words' };

export function measuredView(): MeasuredView {
  const { quotes, alignment } = measured;
  return {
    documents: quotes.documents,
    quotations: quotes.gold,
    quotes: [
      { what: 'Quotations found of those marked', figure: percent(quotes.recall) },
      { what: 'Found quotations that are marked', figure: percent(quotes.precision) },
      { what: 'Titles, slogans or scare quotes taken for speech', figure: percent(quotes.falseQuotes) },
      { what: 'Speaker right', figure: percent(quotes.speakerAccuracy) },
      { what: 'Speaker wrong', figure: percent(quotes.wrongSpeakers) },
      { what: 'Speaker left open', figure: percent(quotes.missingSpeakers) },
    ],
    alignment: alignment
      .filter(({ method }) => METHODS[method])
      .map(({ method, same, overlapping }) => ({ method: METHODS[method] ?? method, same: same.f1.toFixed(2), overlapping: overlapping.f1.toFixed(2) })),
  };
}
