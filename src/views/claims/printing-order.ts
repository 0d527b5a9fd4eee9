import type { Claim } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import type { Story } from '../../model/story.ts';
import { toldBy } from '../claim-cells.ts';
import { hasYear } from '../day-words.ts';

/**
 * The articles without words for a claim that were printed too early to tell it: before the day it
 * happened, or before the first article that reports it. An article is left out if days or times do not
 * settle this.
 */
export function printedBefore(story: Story, claim: Claim): ReadonlySet<string> {
  const told = toldBy(claim).map(({ article }) => timeOf(story, article));
  const reports = told.flatMap((time) => time ?? []);
  const first = reports.length === told.length ? Math.min(...reports.map(({ from }) => from)) : -Infinity;
  const event = claim.date !== undefined && hasYear(claim.date) ? spanOf(claim.date).from : -Infinity;
  const start = Math.max(first, event);
  return new Set(
    claim.cells
      .filter(({ state }) => state === 'silent')
      .map(({ article }) => article)
      .filter((article) => (timeOf(story, article)?.to ?? Infinity) <= start && Number.isFinite(start)),
  );
}

/**
 * The article that reported a claim first; `null` if the times do not settle it or only one article reports
 * it.
 */
export function firstToReport(story: Story, claim: Claim): string | null {
  return firstOf(
    story,
    toldBy(claim).map(({ article }) => article),
  );
}

/** The article of the story that was printed first; `null` if the times do not settle it or there is only one. */
export function firstPrinted(story: Story): string | null {
  return firstOf(
    story,
    story.articles.map(({ id }) => id),
  );
}

/** Of some articles the one that was printed first; `null` if one has no time, or two may have been first. */
function firstOf(story: Story, ids: readonly string[]): string | null {
  const times = ids.flatMap((article) => {
    const time = timeOf(story, article);
    return time ? [{ article, time }] : [];
  });
  if (times.length < 2 || times.length < ids.length) return null;
  const [first, ...rest] = times.toSorted((a, b) => a.time.from - b.time.from);
  return first && rest.every(({ time }) => first.time.to <= time.from) ? first.article : null;
}

/**
 * The earliest and the latest moment an article may have been printed, in milliseconds. A day without a
 * time counts as that day anywhere on earth.
 */
function timeOf(story: Story, id: string): { from: number; to: number } | null {
  const published = story.articles.find((article) => article.id === id)?.published;
  return published ? spanOf(published.value) : null;
}

function spanOf(moment: Moment): { from: number; to: number } {
  if (moment.includes('T')) {
    const instant = Date.parse(moment);
    // Of two articles of the same moment neither is before the other.
    return { from: instant, to: instant + 1 };
  }
  const midnight = Date.parse(`${moment}T00:00:00Z`);
  return { from: midnight - ZONES, to: midnight + DAY + ZONES };
}

const DAY = 24 * 60 * 60 * 1000;

/** A calendar day begins up to fourteen hours before it does in Greenwich, and ends up to twelve after it does there. */
const ZONES = 14 * 60 * 60 * 1000;
