import type { Article } from '../../model/article.ts';
import type { Picture } from '../../model/picture.ts';
import type { Story } from '../../model/story.ts';
import { isBlind } from '../blind-story.ts';
import { countOutlets } from '../outlet-sign.ts';
import { pairPageOf } from '../pair/pair-page.ts';
import { highlightsOf } from '../story/highlights.ts';
import { sharedPicture, type SharedPicture } from './shared-picture.ts';
import { claimPicture, highlightPicture, pairPicture, storyPicture, utterancePicture } from './picture-of.ts';

/**
 * How many are drawn of one story, so that a site of hundreds is built in minutes: a picture costs about a tenth of a
 * second. Five articles have ten pairs; seven have 21, and nobody shares each.
 */
const MOST_ARTICLES_IN_PAIRS = 6;
const MOST_UTTERANCES = 40;

/** Every picture of a story, by what it is of. */
interface Pictures {
  readonly story: Picture | null;
  /** Of main claims, by their ids. */
  readonly claims: ReadonlyMap<string, Picture>;
  /** In the story’s order. */
  readonly highlights: readonly Picture[];
  /** By the id of the claim that the editor’s question opens. */
  readonly ofQuestions: ReadonlyMap<string, Picture>;
  /** Of utterances that several outlets print, those of most outlets. */
  readonly utterances: ReadonlyMap<string, Picture>;
  /** By the ids of both articles in the story’s order. */
  readonly pairs: ReadonlyMap<string, Picture>;
}

/**
 * The pictures of a story. One that no editor has worked on has its own only: what is sharpest in it, a program has only
 * guessed. So has one that is shown without its outlets’ names, since nothing of it is meant to go round.
 */
function picturesOf(story: Story): Pictures {
  const known = kept.get(story);
  if (known) return known;
  const made = makePictures(story);
  kept.set(story, made);
  return made;
}

/** Kept, because every page of a story asks. */
const kept = new WeakMap<Story, Pictures>();

function makePictures(story: Story): Pictures {
  const edited = (story.claims.length > 0 || story.highlights.length > 0) && !isBlind(story);
  const questions = (edited ? highlightsOf(story) : []).map((highlight, i) => ({
    claim: story.highlights[i]?.claim,
    picture: highlightPicture(story, highlight),
  }));
  const paired = edited && story.articles.length <= MOST_ARTICLES_IN_PAIRS ? story.articles : [];
  return {
    story: storyPicture(story),
    claims: drawn(
      (edited ? story.claims : [])
        .filter(({ main }) => main)
        .map((claim) => [claim.id, claimPicture(story, claim)]),
    ),
    highlights: questions.flatMap(({ picture }) => picture ?? []),
    ofQuestions: drawn(questions.map(({ claim = '', picture }) => [claim, picture])),
    utterances: drawn(
      (edited ? ofSeveral(story) : []).map((utterance) => [utterance.id, utterancePicture(story, utterance)]),
    ),
    pairs: drawn(
      paired.flatMap((a, i) =>
        paired
          .slice(i + 1)
          .map((b): [string, Picture | null] => [keyOf(a, b), pairPicture(story, pairPageOf(story, a, b))]),
      ),
    ),
  };
}

const drawn = (all: readonly (readonly [string, Picture | null])[]): ReadonlyMap<string, Picture> =>
  new Map(all.flatMap(([key, picture]) => (picture ? [[key, picture] as const] : [])));

/** Those that most outlets print first; of as many, in the story’s order. */
function ofSeveral(story: Story): Story['utterances'] {
  const outlets = ({ members }: Story['utterances'][number]): number =>
    countOutlets(story.articles.filter(({ id }) => members.some(({ article }) => article === id)));
  return story.utterances
    .filter((utterance) => outlets(utterance) > 1)
    .toSorted((a, b) => outlets(b) - outlets(a))
    .slice(0, MOST_UTTERANCES);
}

/** The same for both orders. */
const keyOf = (a: Article, b: Article): string => [a.id, b.id].toSorted().join(' ');

/** The picture of a pair; `null` where it has none of its own. */
export const pictureOfPair = (story: Story, a: Article, b: Article): Picture | null =>
  picturesOf(story).pairs.get(keyOf(a, b)) ?? null;

/** The picture of a claim’s page: its own, or that of the editor’s question that it answers. */
export const pictureOfClaim = (story: Story, claim: string): Picture | null =>
  picturesOf(story).claims.get(claim) ?? picturesOf(story).ofQuestions.get(claim) ?? null;

/** The picture of an utterance; `null` where it has none of its own. */
export const pictureOfUtterance = (story: Story, utterance: string): Picture | null =>
  picturesOf(story).utterances.get(utterance) ?? null;

/** The pictures that the overview offers: its own, and those of the sharpest differences. */
export function offeredPictures(story: Story): (SharedPicture & { readonly name: string })[] {
  const { story: own, highlights } = picturesOf(story);
  return [own, ...highlights].flatMap((picture) => {
    const shared = sharedPicture(picture);
    return picture && shared ? [{ ...shared, name: picture.heading }] : [];
  });
}

/** Every picture of a story, as the build draws them. */
export function listPictures(story: Story): Picture[] {
  const { story: own, claims, highlights, utterances, pairs } = picturesOf(story);
  return [
    ...(own ? [own] : []),
    ...claims.values(),
    ...highlights,
    ...utterances.values(),
    ...pairs.values(),
  ];
}
