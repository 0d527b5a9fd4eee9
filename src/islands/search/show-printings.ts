import { words as said } from '#words/scripts/search.ts';
import type { Span } from '../../model/span.ts';
import { partAround } from '../../search/compare-printings.ts';
import type { OtherPrinting } from '../../search/group-printings.ts';
import type { SearchDocument } from '../../search/texts/list-documents.ts';
import type { StoryTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { marked, quoted, sentenceAddress, sign } from './show-parts.ts';

/**
 * The other printings of the words of a hit, at the hit. Where one has other words in their words, or fewer, its own are shown:
 * what differs is marked and said; of those with fewer words what was looked for is marked. Those that have all of them are named.
 */
export function showPrintings(
  story: StoryTexts,
  others: readonly OtherPrinting[],
  base: string,
): HTMLElement[] {
  const apart = others.filter(({ how }) => how === 'other');
  const less = others.filter(({ how }) => how === 'fewer' || how === 'part');
  const rest = HOWS.flatMap((how) =>
    [
      ...Map.groupBy(
        others.filter((each) => each.how === how),
        ({ places }) => places,
      ),
    ].map(([places, some]) => {
      const printing = new Set(some.map(({ document }) => document.article));
      const articles = story.articles.filter((_, place) => printing.has(place));
      return make(
        'li',
        { className: 'label' },
        ...articles.flatMap((article) => [sign(article, true), ' ']),
        said.others[how](articles.length, places),
      );
    }),
  );
  const lines = [
    ...apart.map((each) => otherWords(story, each, base)),
    ...less.map((each) => lessWords(story, each, base)),
    ...rest,
  ];
  if (lines.length === 0) return [];
  return [Object.assign(make('ul', { className: 'search-others' }, ...lines), { role: 'list' })];
}

/** Who has all words of the hit, and how. */
const HOWS = Object.keys(said.others) as (keyof typeof said.others)[];

/** How many places of one printing are put into words: all are marked. */
const MOST_SAID = 3;

function otherWords(
  story: StoryTexts,
  { document, differences, theirs, hit }: OtherPrinting,
  base: string,
): HTMLElement {
  const article = story.articles[document.article];
  const inMarks = (text: string): string => `${said.opening}${text.trim()}${said.closing}`;
  const clauses = differences.slice(0, MOST_SAID).map(({ printed, typed }) => {
    const own = document.text.slice(printed.start, printed.end);
    const other = typed ? theirs.slice(typed.start, typed.end) : '';
    if (own === '') return said.without(inMarks(other));
    return other === '' ? said.addsWords(inMarks(own)) : said.wordsFor(inMarks(own), inMarks(other));
  });
  const more = differences.length - clauses.length;
  const marks = differences.map(({ printed }) => printed);
  return make(
    'li',
    { className: 'search-differs' },
    make(
      'p',
      { className: 'label' },
      ...(article ? [sign(article, true), ': '] : []),
      [...clauses, ...(more > 0 ? [said.morePlaces(more)] : [])].join(', '),
    ),
    make('p', { className: 'search-other' }, wordsAround(story, document, marks, base, hit?.marks)),
  );
}

function lessWords(story: StoryTexts, { document, hit }: OtherPrinting, base: string): HTMLElement {
  const article = story.articles[document.article];
  return make(
    'li',
    {},
    make('span', { className: 'label' }, ...(article ? [sign(article, true), ': '] : [])),
    make('span', { className: 'search-other' }, wordsAround(story, document, hit?.marks ?? [], base)),
  );
}

/**
 * The words of a printing around what is marked in them, which lead to their sentence; its beginning where nothing is.
 *
 * @param sought words that have to be in sight, too
 */
function wordsAround(
  { id, articles }: StoryTexts,
  document: SearchDocument,
  marks: readonly Span[],
  base: string,
  sought: readonly Span[] = [],
): HTMLElement {
  const article = articles[document.article];
  const around = [...marks, ...sought];
  const part = partAround(document.text, around[0] ? around : [{ start: 0, end: 0 }]);
  const text = document.text.slice(part.start, part.end);
  const spans = marks
    .map(({ start, end }) => ({ start: start - part.start, end: end - part.start }))
    .filter(({ start, end }) => end > start);
  return make(
    'a',
    { className: 'hit', href: article ? sentenceAddress(base, id, article.id, document.id) : base },
    ...(part.start > 0 ? [said.cut, ' '] : []),
    ...quoted(text, marked(text, spans)),
    ...(part.end < document.text.length ? [' ', said.cut] : []),
  );
}
