import { words as said } from '#words/scripts/search.ts';
import type { Answer } from '../search/answer-quotation.ts';
import { countQuotes } from '../search/count-quotes.ts';
import type { Asked, Found, Hit, Library } from '../search/find-documents.ts';
import type { StoryTexts } from '../search/texts/search-data.ts';
import { make } from './make-element.ts';
import { writeAddress } from './search-address.ts';
import { growList, marked, quoted, sentenceAddress, sign } from './show-parts.ts';

/**
 * The groups of results, piece by piece: add each piece to the page in the given order unless it is already
 * there.
 */
export function* showHits(
  library: Library,
  { groups, nearest }: Found,
  answer: Answer | null,
  asked: Asked,
  base: string,
): Generator<HTMLElement> {
  for (const { kind, hits } of groups) yield* section(library, said.kinds[kind], hits, asked, base);
  if (groups.length === 0 && nearest.length > 0 && !answer?.printed) {
    yield* section(library, said.nearest, nearest, asked, base);
  }
}

function* section(
  library: Library,
  heading: string,
  hits: readonly Hit[],
  asked: Asked,
  base: string,
): Generator<HTMLElement> {
  const list = Object.assign(make('ol', { className: 'search-hits ruled' }), { role: 'list' });
  const whole = make('section', { className: 'search-group' }, make('h2', {}, heading), list);
  for (const _ of growList(list, hits, (hit) => entry(library, hit, asked, base))) yield whole;
}

function entry(
  { stories }: Library,
  { document: source, marks, otherForms }: Hit,
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
  if (source.kind === 'claim') facts.push(said.editorsWords);
  if (source.utterance && story)
    facts.push(
      make('a', { href: `${base}${story.id}/quotes/${source.utterance}/` }, printed(story, source.utterance)),
    );
  if (otherForms.length > 0) facts.push(said.otherForm([...new Set(otherForms)]));
  if (stories.length > 1 && story) facts.push(story.title);
  facts.forEach((fact, i) => line.append(i === 0 ? '' : ' · ', fact));
  return make('li', {}, make('p', {}, link), line);
}

function printed(story: StoryTexts, utterance: string): string {
  const { quotes, outlets } = countQuotes(story, utterance);
  return quotes === 1 ? said.printedOnce : said.printed(quotes, outlets);
}

function filter(name: string, asked: Asked): HTMLElement {
  const link = make('a', { href: location.pathname + writeAddress(asked) }, name);
  link.dataset['filter'] = 'yes';
  return link;
}
