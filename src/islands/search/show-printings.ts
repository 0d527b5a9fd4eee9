import { words as said } from '#words/scripts/search.ts';
import { partAround } from '../../search/compare-printings.ts';
import type { OtherPrinting } from '../../search/group-printings.ts';
import type { StoryTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { marked, quoted, sentenceAddress, sign } from './show-parts.ts';

/**
 * The other printings of the words of a hit, at the hit: those with other words in their words, what differs marked and
 * said; the rest by their outlets.
 */
export function showPrintings(
  story: StoryTexts,
  others: readonly OtherPrinting[],
  base: string,
): HTMLElement[] {
  const apart = others.filter(({ how }) => how === 'other');
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
  const lines = [...apart.map((each) => otherWords(story, each, base)), ...rest];
  if (lines.length === 0) return [];
  return [Object.assign(make('ul', { className: 'search-others' }, ...lines), { role: 'list' })];
}

/** Without other words, in the order of how much of the hit is printed. */
const HOWS = Object.keys(said.others) as (keyof typeof said.others)[];

/** How many places of one printing are put into words: all are marked. */
const MOST_SAID = 3;

function otherWords(
  story: StoryTexts,
  { document, differences, theirs }: OtherPrinting,
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
  const part = partAround(
    document.text,
    differences.map(({ printed }) => printed),
  );
  const text = document.text.slice(part.start, part.end);
  const marks = differences
    .map(({ printed }) => ({ start: printed.start - part.start, end: printed.end - part.start }))
    .filter(({ start, end }) => end > start);
  const link = make(
    'a',
    { className: 'hit', href: article ? sentenceAddress(base, story.id, article.id, document.id) : base },
    ...(part.start > 0 ? [said.cut, ' '] : []),
    ...quoted(text, marked(text, marks)),
    ...(part.end < document.text.length ? [' ', said.cut] : []),
  );
  return make(
    'li',
    {},
    make(
      'p',
      { className: 'label' },
      ...(article ? [sign(article, true), ': '] : []),
      [...clauses, ...(more > 0 ? [said.morePlaces(more)] : [])].join(', '),
    ),
    make('p', { className: 'search-other' }, link),
  );
}
