import type { Answer } from '../search/answer-quotation.ts';
import type { Asked, Found, Hit, Library } from '../search/find-documents.ts';
import type { Kind } from '../search/texts/search-data.ts';
import { make } from './make-element.ts';
import { writeAddress } from './search-address.ts';
import { sign } from './show-parts.ts';

const NAMES: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  quote: ['quote', 'quotes'],
  claim: ['claim', 'claims'],
  sentence: ['sentence', 'sentences'],
  headline: ['headline', 'headlines'],
};

/** What a screen reader says when the search is done. */
export function resultsInWords({ groups, nearest, query }: Found, answer: Answer | null): string {
  const counts = groups.map(({ kind, hits }) => `${hits.length} ${NAMES[kind][hits.length === 1 ? 0 : 1]}`);
  if (counts.length > 0) return counts.join(', ');
  if (answer?.printed) {
    const printing = answer.articles.filter(
      ({ state }) => state === 'verbatim' || state === 'altered',
    ).length;
    return printing === 1 ? '1 article prints it' : `${printing} articles print it`;
  }
  if (query.length === 0) return 'Nothing to look for: a query needs letters or digits.';
  return nearest.length > 0 ? 'Nothing fits. What comes nearest stands below.' : 'Nothing fits.';
}

/** Plain links that narrow or widen the search, each with its number of results. */
export function showFacets(library: Library, { groups }: Found, asked: Asked): HTMLElement[] {
  const hits = groups.flatMap((group) => group.hits);
  const link = (change: Partial<Asked>, ...text: (string | Node)[]): HTMLElement => {
    const anchor = make(
      'a',
      {
        className: change.outlet ? 'facet-outlet' : '',
        href: location.pathname + writeAddress({ ...asked, ...change }),
      },
      ...text,
    );
    anchor.dataset['filter'] = 'yes';
    return make('li', {}, anchor);
  };
  const outlet = (id: string): (string | Node)[] => {
    const article = library.stories.flatMap(({ articles }) => articles).find((each) => each.outlet === id);
    return [article ? sign(article) : id];
  };
  const narrow = [
    asked.kind === '' && groups.length > 1
      ? groups.map((group) => link({ kind: group.kind }, `${NAMES[group.kind][1]} ${group.hits.length}`))
      : [],
    asked.speaker === ''
      ? several(hits, ({ document: { speaker } }) => speaker).map(([name, count]) =>
          link({ speaker: name }, `${name} ${count}`),
        )
      : [],
    asked.outlet === ''
      ? several(
          hits,
          ({ document: { story, article } }) => library.stories[story]?.articles[article]?.outlet ?? '',
        ).map(([id, count]) => link({ outlet: id }, ...outlet(id), ` ${count}`))
      : [],
  ].filter((row) => row.length > 0);
  const widen = [
    asked.kind && link({ kind: '' }, 'all kinds'),
    asked.speaker && link({ speaker: '' }, 'anyone'),
    asked.outlet && link({ outlet: '' }, 'all outlets'),
  ].filter((each) => each !== '');
  return [
    ...(narrow.length > 0 ? [make('span', {}, 'Only:'), ...narrow.map(list)] : []),
    ...(widen.length > 0 ? [make('span', {}, 'Back to:'), list(widen)] : []),
  ];
}

const list = (entries: readonly HTMLElement[]): HTMLElement =>
  Object.assign(make('ul', {}, ...entries), { role: 'list' });

const MOST = 5;

/** The commonest values with their numbers; none if there is no choice. */
function several(hits: readonly Hit[], of: (hit: Hit) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const hit of hits) if (of(hit)) counts.set(of(hit), (counts.get(of(hit)) ?? 0) + 1);
  return counts.size > 1 ? [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST) : [];
}
