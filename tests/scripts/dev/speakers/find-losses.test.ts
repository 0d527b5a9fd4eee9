import { describe, expect, it } from 'vitest';
import { findLoss } from '../../../../scripts/dev/speakers/find-losses.ts';
import type { Quote } from '../../../../src/model/quote.ts';

const TEXT = 'Ann Ward left. “We lost the boat,” she said. Tom Reed stayed.';
const START = TEXT.indexOf('“');
const END = TEXT.indexOf('”') + 1;
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const marked = (speaker: string, speakerKind: string, source: string) => ({
  start: START,
  end: END,
  text: TEXT.slice(START, END),
  speaker,
  speakerKind,
  sourceSpan: [spanOf(source).start, spanOf(source).end] as const,
});
const found = (rest: Partial<Quote>): Quote[] => [
  {
    id: 'q-a',
    start: START + 1,
    end: END - 1,
    kind: 'full',
    speaker: 'Ann Ward',
    speakers: ['Ann Ward'],
    mention: spanOf('she'),
    cue: null,
    rule: 'test',
    utterance: null,
    addressee: null,
    ...rest,
  },
];
const ward = marked('Ann Ward', 'pronoun', 'she');

describe('findLoss', () => {
  it.each([
    ['nothing', ward, found({}), null],
    ['the span', ward, found({ end: END - 8 }), 'span'],
    ['the kind', ward, found({ kind: 'term' }), 'kind'],
    ['a speaker', ward, found({ speaker: null }), 'nobody'],
    ['whom the pronoun means', ward, found({ speaker: 'Tom Reed' }), 'pronoun'],
    ['the mention', ward, found({ speaker: 'Tom Reed', mention: spanOf('Tom Reed') }), 'mention'],
    ['the person to a role', marked('Ann Ward', 'name', 'Ann Ward'), found({ speaker: 'the mayor' }), 'role'],
    ['part of the name', marked('Ann Ward', 'name', 'Ann Ward'), found({ speaker: 'Ward Left' }), 'name'],
    [
      'whom the name means',
      marked('Ann Ward', 'name', 'Ann Ward'),
      found({ speaker: 'Joe Hale', mention: spanOf('Ann Ward') }),
      'canonical',
    ],
  ] as const)('%s', (_, gold, quotes, loss) => expect(findLoss(TEXT, gold, quotes)).toBe(loss));
});
