import { words as said } from '#words/scripts/search.ts';
import type { Answer } from '../../search/answer-quotation.ts';
import { MOST_RANKED, type Asked, type Found, type Library } from '../../search/find-documents.ts';
import { groupPrintings, type Result } from '../../search/group-printings.ts';
import { partsOf } from '../../search/parts-of-results.ts';
import type { ArticleTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { writeAddress } from '../search-address.ts';
import { showPrintings } from './show-printings.ts';
import { growList, marked, quoted, sentenceAddress, sign } from './show-parts.ts';

/** Of several kinds so many results stand there at first: the next kind is to be in reach. */
const MOST_AT_FIRST = 8;

/**
 * The groups of results, piece by piece: add each piece to the page in the given order unless it is already
 * there.
 */
export function* showHits(
  library: Library,
  { groups, nearest, query }: Found,
  answer: Answer | null,
  asked: Asked,
  base: string,
): Generator<HTMLElement> {
  const most = groups.length > 1 ? MOST_AT_FIRST : MOST_RANKED;
  const parts = partsOf(library, groups, query.length);
  for (const { kind, results, loose } of parts) {
    const [first, rest] = [results.slice(0, most), results.slice(most)];
    const name = loose ? said.loosely(said.kinds[kind]) : said.kinds[kind];
    const heading = rest.length > 0 ? said.best(name, first.length, results.length) : name;
    yield* section(library, heading, first, rest, asked, base);
  }
  if (groups.length === 0 && nearest.length > 0 && !answer?.printed) {
    yield* section(library, said.nearest, groupPrintings(library, nearest), [], asked, base);
  }
}

function* section(
  library: Library,
  heading: string,
  results: readonly Result[],
  rest: readonly Result[],
  asked: Asked,
  base: string,
): Generator<HTMLElement> {
  const list = Object.assign(make('ol', { className: 'search-hits ruled' }), { role: 'list' });
  const whole = make('section', { className: 'search-group' }, make('h2', {}, heading), list);
  const line = (result: Result) => entry(library, result, asked, base);
  for (const _ of growList(list, results, line)) yield whole;
  if (rest.length === 0) return;
  const more = make('button', { type: 'button', className: 'search-more' }, said.showMore(rest.length));
  more.onclick = () => {
    const lines = rest.map(line);
    list.append(...lines);
    more.remove();
    lines[0]?.querySelector('a')?.focus();
  };
  whole.append(more);
}

function entry(
  { stories }: Library,
  { hit: { document: source, marks, otherForms }, others }: Result,
  asked: Asked,
  base: string,
): HTMLLIElement {
  const story = stories[source.story];
  const article = story?.articles[source.article];
  const pieces = marked(source.text, marks);
  const address = article
    ? sentenceAddress(base, story.id, article.id, source.id)
    : `${base}${story?.id ?? ''}/claims/${source.id}/`;
  const link = make(
    'a',
    { className: 'hit', href: address },
    ...(source.kind === 'quote' ? quoted(source.text, pieces) : pieces),
  );
  const line = make('p', { className: 'label' });
  const facts: (string | Node)[] = [];
  if (article) facts.push(sign(article, true));
  if (source.kind === 'quote' && !source.speaker) facts.push(said.speakerUnknown);
  if (source.speaker) facts.push(filter(source.speaker, { ...asked, speaker: source.speaker }));
  if (source.kind === 'claim') {
    const tellers = (source.tellers ?? []).flatMap((at) => story?.articles[at] ?? []);
    facts.push(tellers.length > 0 ? toldBy(tellers) : said.toldByNone, said.editorsWords);
  }
  if (otherForms.length > 0) facts.push(said.otherForm([...new Set(otherForms)]));
  if (stories.length > 1 && story) facts.push(story.title);
  if (source.utterance && story)
    facts.push(
      make(
        'a',
        { href: `${base}${story.id}/quotes/${source.utterance}/` },
        others.length > 0 ? said.toAll : said.toPrintings,
      ),
    );
  facts.forEach((fact, i) => line.append(i === 0 ? '' : ' · ', fact));
  return make('li', {}, make('p', {}, link), line, ...(story ? showPrintings(story, others, base) : []));
}

function toldBy(tellers: readonly ArticleTexts[]): HTMLElement {
  return make('span', { className: 'tellers' }, said.toldBy, ...tellers.flatMap((each) => [' ', sign(each)]));
}

function filter(name: string, asked: Asked): HTMLElement {
  const link = make('a', { href: location.pathname + writeAddress(asked) }, name);
  link.dataset['filter'] = 'yes';
  return link;
}
