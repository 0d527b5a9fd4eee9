import { FIXTURES, readFixtures, readSpeakerCases } from '../quote-fixtures.ts';
import type { SpanDocument } from '../quote-spans.ts';
import { inside, isBarePronoun, sameSpeaker, share } from './compare-quotes.ts';
import type { Marked, Verdict } from './read-choices.ts';

/** Our own documents are few, and differ in country and kind from the large set. */
const OWN_WEIGHT = 4;

/** A document of the large set. */
export function ofSpans({ text, quotes }: SpanDocument): Marked {
  const verdictOf = (range: { start: number; end: number }): Verdict => {
    const own = inside(text, range);
    const marked = quotes.find((quote) => share(inside(text, quote), own) >= 0.8);
    if (marked === undefined) {
      const part = quotes.some(
        ({ start, end }) =>
          Math.min(end, range.end) - Math.max(start, range.start) > (range.end - range.start) / 2,
      );
      return part ? null : 'term';
    }
    if (marked.mark === 'none' || marked.speaker === null || isBarePronoun(marked)) return null;
    const [start, end] = marked.sourceSpan ?? [0, 0];
    return { speaker: marked.speaker, kind: marked.speakerKind, named: end > 0 ? { start, end } : null };
  };
  return { text, people: [], weight: 1, paragraphs: false, same: sameSpeaker, verdictOf };
}

/** Our own hand-marked documents. */
export function ofFixtures(): Marked[] {
  return readFixtures(FIXTURES).map(({ text, people, gold: marks }) => ({
    text,
    people,
    weight: OWN_WEIGHT,
    paragraphs: false,
    same: (a, b) => a === b,
    verdictOf: ({ start, end }) => {
      const mark = marks.find(({ words }) => words === text.slice(start, end));
      return mark === undefined ? null : mark.kind === 'term' ? 'term' : spoken(mark.speaker);
    },
  }));
}

/** Our own short cases. */
export function ofCases(): Marked[] {
  return Object.values(readSpeakerCases())
    .flat()
    .map(([text, speakers]) => ({
      text,
      people: [],
      weight: OWN_WEIGHT,
      paragraphs: true,
      same: (a, b) => a === b,
      verdictOf: (_, number) => {
        const speaker = speakers[number];
        return speaker === undefined
          ? null
          : speaker === 'term'
            ? 'term'
            : spoken(speaker === '–' ? null : speaker);
      },
    }));
}

function spoken(speaker: string | null): Verdict {
  return speaker === null ? 'nobody' : { speaker, kind: undefined, named: null };
}
