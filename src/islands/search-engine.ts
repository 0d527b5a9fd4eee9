import type { Answer } from '../search/answer-quotation.ts';
import {
  findDocuments,
  makeLibrary,
  type Asked,
  type Found,
  type Library,
} from '../search/find-documents.ts';
import { leadingAnswer, withoutAnswered } from '../search/without-answered.ts';
import { findPhrase } from '../search/find-phrase.ts';
import { findUnnamed } from '../search/find-unnamed.ts';
import { countChoices } from '../search/count-choices.ts';
import { FEWEST_WORDS } from '../search/query/query-limits.ts';
import type { StoryTexts } from '../search/texts/search-data.ts';
import { countOptions } from './count-options.ts';
import { nextFrame, runInSlices } from './run-in-slices.ts';
import { isAsking } from './search-address.ts';
import { showHits } from './search/show-hits.ts';
import { showPhrase } from './search/show-phrase.ts';
import { showUnnamed } from './search/show-unnamed.ts';
import { resultsInWords } from './results-in-words.ts';

/** What the search box talks to once it has been touched. */
export interface Engine {
  /** Shows what is found; a later call cancels an earlier one. */
  show(asked: Asked): Promise<void>;
}

/**
 * Fetches the texts and builds the index in idle time.
 *
 * @param host the element with `data-texts`, `data-base` and the parts `answer`, `results`, `count`
 * @throws Error if the texts cannot be fetched
 */
export async function openEngine(host: HTMLElement): Promise<Engine> {
  const source = await openSource(host);
  let turn = 0;
  return {
    async show(asked) {
      turn += 1;
      const mine = turn;
      const goesOn = (): boolean => mine === turn;
      if (!isAsking(asked)) return clear(host);
      const library = await source(asked, goesOn);
      const found = library && (await runInSlices(findDocuments(library, asked), { goesOn }));
      if (!library || !found) return;
      // A page that has never been asked for a quotation does without.
      const answering = found.query.length < FEWEST_WORDS ? null : await import('./answering.ts');
      const told =
        answering && (await runInSlices(answering.answerQuotation(library, found, asked), { goesOn }));
      if (!goesOn()) return;
      const answer = leadingAnswer(found, told);
      const lines = answering?.showAnswer(library, answer, asked.query, host.dataset['base'] ?? '/') ?? [];
      for (const show of pieces(host, library, found, answer, lines, asked)) {
        show();
        // Forces layout now. Left to the frame, layout and painting would be one task: in 95 of 100 searches
        // the longest task then took 33 to 36 ms, against 25 to 28 ms this way (both in turn in one run on a
        // busy machine).
        void host.offsetHeight;
        await nextFrame();
        if (!goesOn()) return;
      }
    },
  };
}

/**
 * The results in pieces, each shown between two frames: to lay out and paint much at once would delay the
 * next key. What was shown before is removed first, because it would be laid out again below each line of the
 * answer.
 */
function* pieces(
  host: HTMLElement,
  library: Library,
  found: Found,
  answer: Answer | null,
  lines: Iterable<HTMLElement>,
  asked: Asked,
): Generator<() => void> {
  const base = host.dataset['base'] ?? '/';
  const results = part(host, 'results');
  if (results.hasChildNodes()) {
    yield () => {
      // A reader who has moved to an older result must not be left without focus.
      if (results.contains(document.activeElement)) host.querySelector('input')?.focus();
      results.replaceChildren();
    };
  }
  const besides = withoutAnswered(found, answer);
  part(host, 'count').textContent = resultsInWords(library, besides, answer, asked);
  part(host, 'answer').replaceChildren();
  // A quotation of which nothing fits is answered by that line.
  if (answer?.printed || besides.groups.length > 0)
    for (const piece of lines) yield () => add(part(host, 'answer'), piece);
  const phrase = findPhrase(library, found, asked);
  for (const piece of phrase ? showPhrase(phrase) : []) yield () => add(part(host, 'answer'), piece);
  for (const unnamed of asked.outlet === '' ? findUnnamed(library, found) : [])
    yield () => add(part(host, 'answer'), showUnnamed(library, unnamed));
  // Another choice may propose other texts.
  const inOne = !host.dataset['parts'];
  yield () => countOptions(host, inOne ? countChoices(library, besides, answer) : null);
  for (const piece of showHits(library, besides, answer, asked, base)) yield () => add(results, piece);
}

/** Adds what is not there yet: adding it again would take the focus out of it. */
function add(to: HTMLElement, piece: HTMLElement): void {
  if (piece.parentNode !== to) to.append(piece);
}

type Source = (asked: Asked, goesOn: () => boolean) => Promise<Library | null>;

/** All texts at once; on a large site, the stories that its index proposes for the query. */
async function openSource(host: HTMLElement): Promise<Source> {
  const { texts = '', parts, proposals } = host.dataset;
  if (parts && proposals) return (await import('./propose-stories.ts')).openProposer(parts, proposals);
  let waited = false;
  const response = await fetch(texts);
  if (!response.ok) throw new Error(`Status ${response.status}`);
  const { stories } = (await response.json()) as { stories: readonly StoryTexts[] };
  const library = runInSlices(makeLibrary(stories), { idle: () => !waited });
  return () => {
    waited = true;
    return library;
  };
}

function clear(host: HTMLElement): void {
  for (const name of ['answer', 'results', 'count']) part(host, name).replaceChildren();
  countOptions(host, null);
}

const part = (host: HTMLElement, name: string): HTMLElement =>
  host.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
