import type { Span } from '../model/span.ts';

/** Whether two half-open spans share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Those of many spans that overlap a place; they are in text order and do not overlap each other. Looks at few of them. */
export function overlapsAt<Each extends Span>(spans: readonly Each[], place: Span): Each[] {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle] as Each).end > place.start) to = middle;
    else from = middle + 1;
  }
  while (to < spans.length && (spans[to] as Each).start < place.end) to += 1;
  return spans.slice(from, to);
}

/** The place alone of something that has more to it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The stretch from the start of one span to the end of another; where there is only one of them, that. */
export const spanOver = (first: Span | null, last: Span | null): Span | null =>
  first !== null && last !== null ? { start: first.start, end: last.end } : (first ?? last);

/** Orders spans by start, then the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans in order, those that overlap or touch made one. */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const { start, end } of spans.toSorted(byPlace)) {
    const last = united.at(-1);
    if (last && start <= last.end)
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else united.push({ start, end });
  }
  return united;
}

/** What is left of a span without others; in order, nothing empty. */
export function withoutSpans(span: Span, others: readonly Span[]): Span[] {
  let { start } = span;
  const left: Span[] = [];
  for (const other of uniteSpans(others)) {
    if (!overlap(span, other)) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = other.end;
  }
  return start < span.end ? [...left, { start, end: span.end }] : left;
}

/** The span without white space at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/**
 * Finds the overlapping spans of a growing number of places in linear time.
 *
 * @param spans in any order
 * @returns asked for places in text order, gives those of `spans` that overlap each, by start
 */
export function overlapsInOrder<Each extends Span>(spans: readonly Each[]): (place: Span) => Each[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Each[] = [];
  return (place) => {
    for (; next < sorted.length && (sorted[next] as Each).start < place.end; next += 1)
      open.push(sorted[next] as Each);
    open = open.filter(({ end }) => end > place.start);
    return open.filter((each) => overlap(each, place));
  };
}
