import { words as storyWords } from '#words/story.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { EventDay } from '../../model/event-day.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, spokenOfBy, STATE_WORDS, toldBy } from '../claim-cells.ts';
import { WHOLE_LEGEND, type Legend } from '../claims/matrix.ts';
import { dayInWords, hasYear } from '../day-words.ts';
import { drawDays, type DayPicture } from './draw-days.ts';
import { layDays } from './lay-days.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress } from '../sentences-over.ts';

const words = storyWords.days;

/** The events that the articles date, in the order of time. */
export interface Timeline {
  /** How many days there are, in a sentence. */
  readonly fold: string;
  readonly howToRead: string;
  /** The signs that stand beside letters; a letter alone reports. */
  readonly legend: Legend;
  /** What a dot in the place of a letter means; empty where there is none. */
  readonly none: string;
  /** `null` where all lies on one day: there is no scale to draw. */
  readonly picture: DayPicture | null;
  readonly days: readonly TimelineDay[];
}

interface TimelineDay {
  /** As in the picture, from 1. */
  readonly number: number;
  /** `14 October`, with the year where it is known. */
  readonly words: string;
  /** For `<time>`: `2025-10-14` or `10-14`. */
  readonly machine: string;
  readonly events: readonly TimelineEvent[];
}

interface TimelineEvent {
  readonly statement: string;
  readonly address: string;
  /**
   * One for each outlet, in order; `here` is the address of the sentence with its evidence, `null` if it is
   * silent.
   */
  readonly slots: readonly {
    readonly outlet: OutletSign;
    readonly state: CellState;
    readonly word: string;
    readonly here: string | null;
  }[];
  readonly notes: readonly { readonly letter: string; readonly note: string }[];
}

/** Builds the timeline from the claims that an editor dated; `null` if there are none. */
export function timelineOf(story: Story): Timeline | null {
  const dated = story.claims.filter(
    (claim): claim is DatedClaim => claim.date !== undefined && spokenOfBy(claim).length > 0,
  );
  if (dated.length === 0) return null;
  const scale = layDays(dated.map(({ date }) => date));
  const picture = scale.days.length > 1 ? drawDays(scale) : null;
  const days = scale.days.map((day, i) => ({
    number: i + 1,
    words: dayInWords(day),
    machine: hasYear(day) ? day : day.slice(2),
    events: dated
      .filter(({ date }) => date === day)
      .toSorted((a, b) => toldBy(b).length - toldBy(a).length)
      .map((claim) => eventOf(story, claim)),
  }));
  const slots = days.flatMap(({ events }) => events.flatMap((event) => event.slots));
  const shown = (hasWords: boolean) =>
    WHOLE_LEGEND.filter(({ state }) =>
      slots.some((slot) => slot.state === state && (slot.here !== null) === hasWords),
    );
  return {
    fold: words.fold(scale.days.length),
    howToRead: [words.howToRead, picture ? words.scale(picture.gap?.between ?? null) : '']
      .filter(Boolean)
      .join(' '),
    legend: shown(true).filter(({ state }) => state !== 'reports'),
    none: shown(false)
      .map(({ word }) => word)
      .join(', '),
    picture,
    days,
  };
}

function eventOf(story: Story, claim: Claim): TimelineEvent {
  const signs = outletSigns(story);
  return {
    statement: claim.statement,
    address: claimAddress(story.id, claim.id),
    slots: story.articles.flatMap((article, i) => {
      const [outlet, cell] = [signs[i], cellOf(claim, article.id)];
      if (!outlet || !cell) return [];
      const [first] = cell.evidence;
      const here = first ? sentenceAddress(story, article, first) : null;
      return [{ outlet, state: cell.state, word: STATE_WORDS[cell.state], here }];
    }),
    notes: claim.cells.flatMap(({ article, note }) => {
      const outlet = signs.find(({ id }) => id === article);
      return note && outlet ? [{ letter: outlet.letter, note }] : [];
    }),
  };
}

type DatedClaim = Claim & { readonly date: EventDay };
