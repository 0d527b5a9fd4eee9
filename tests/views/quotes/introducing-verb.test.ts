import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { introducingVerb } from '../../../src/views/quotes/introducing-verb.ts';

/** The verb of a quotation whose speaker is tied to it by the word before `*`. */
function verbOf(marked: string): string | null {
  const text = marked.replace('*', '');
  const cue = { start: 0, end: marked.indexOf('*') };
  cue.start = text.lastIndexOf(' ', cue.end - 1) + 1;
  const start = text.lastIndexOf('“') + 1;
  const quote = { start, end: text.indexOf('”', start), cue };
  const first = text.indexOf('“') + 1;
  const quotes = [{ start: first, end: text.indexOf('”') }, quote] as never;
  const span = introducingVerb({ text, quotes }, quote, english);
  return span && text.slice(span.start, span.end);
}

describe('introducingVerb', () => {
  test.each([
    ['the verb after the words', '“It is shut,” the mayor said*.', 'said'],
    ['the verb before them', 'The mayor said* that the bridge was “a danger.”', 'said'],
    ['what goes on after a first quotation', 'She said* it was “shut,” and that it was “a danger.”', 'said'],
    ['a nearer verb', 'She asked* Dorn for more time and said “it is a danger.”', 'said'],
    ['a noun for a verb', 'She told* Dorn after the call that it was “a danger.”', 'told'],
  ])('%s', (_, text, verb) => {
    expect(verbOf(text)).toBe(verb);
  });
  test.each([
    [
      'another verb in between',
      'She answered* that he should note the cracks, and stress that it was “a danger.”',
    ],
    ['what another should say', 'She advised* Dorn that he should go there and say “it is a danger.”'],
    ['a second thing done', 'She answered* in the affirmative and offered advice on “a danger.”'],
    ['an aside', 'She answered* at once — the bridge had been “a danger.”'],
    ['a verb of something else, and a colon', 'She called* for a vote in a letter: “It is a danger.”'],
    ['another sentence', 'She answered* at once. The bridge had been “a danger.”'],
    [
      'many words',
      'She said* in a hall of the old town near the river where the people had come in the rain that it was “a danger.”',
    ],
  ])('none after %s', (_, text) => {
    expect(verbOf(text)).toBeNull();
  });
});
