import { expect, test } from 'vitest';
import { formatPeople, proposePeople } from '../../src/corpus/propose-people.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Story } from '../../src/model/story.ts';

function quote(text: string, speaker: string | null, form: string): Quote {
  const start = text.indexOf(form);
  return {
    id: 'q-a',
    start: 0,
    end: 1,
    kind: 'full',
    speaker,
    speakers: speaker === null ? [] : [speaker],
    mention: { start, end: start + form.length },
    cue: null,
    rule: 'test',
    utterance: null,
    addressee: null,
  };
}

test('proposes who speaks, with the printed forms, and neither phrases nor pronouns', () => {
  const [north, south] = ['Dr. Orbin left, he said. The mayor stayed.', 'Ines Orbin spoke. Bo Rye did not.'];
  const articles = [
    {
      text: north,
      quotes: [
        quote(north, 'Ines Orbin', 'Orbin'),
        quote(north, 'Ines Orbin', 'he'),
        quote(north, 'The mayor', 'The mayor'),
      ],
    },
    {
      text: south,
      quotes: [
        quote(south, 'Ines Orbin', 'Ines Orbin'),
        quote(south, 'Bo Rye', 'Bo Rye'),
        quote(south, null, 'did'),
      ],
    },
  ];
  const people = proposePeople({ articles } as unknown as Story);
  expect(people).toEqual([
    { name: 'Ines Orbin', aliases: ['Orbin'] },
    { name: 'Bo Rye', aliases: [] },
  ]);
  expect(formatPeople(people)).toEqual([
    'people:',
    '  - { name: "Ines Orbin", aliases: ["Orbin"] }',
    '  - { name: "Bo Rye" }',
  ]);
});
