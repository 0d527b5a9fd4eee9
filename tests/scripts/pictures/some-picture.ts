import type { Picture, PictureRow } from '../../../src/model/picture.ts';

/** A picture with one change. */
export const somePicture = (changes: Partial<Picture> = {}): Picture => ({
  file: 'fire/pictures/difference-1.png',
  label: 'Where they differ most sharply',
  heading: 'When did the fire start?',
  quoted: false,
  context: 'The fire brigade, on the alarm',
  rows: [
    printed('A', 1, 'Morning Post', 'broke out *shortly after midnight*'),
    printed('B', 2, 'Daily Echo', 'the blaze *on Monday*, the brigade said'),
  ],
  rest: 'C gives no time.',
  site: 'Harbour Watch',
  story: 'The fire at the harbour',
  ...changes,
});

/** A line with printed words; what stands between stars is marked. */
export const printed = (letter: string, hue: number, name: string, words: string): PictureRow => ({
  outlet: { letter, name, hue },
  state: null,
  words: words
    .split('*')
    .map((text, i) => ({ text, marked: i % 2 === 1 }))
    .filter(({ text }) => text !== ''),
});

/** A line with a state. */
export const stated = (
  letter: string,
  hue: number,
  name: string,
  state: NonNullable<PictureRow['state']>['state'],
): PictureRow => ({ outlet: { letter, name, hue }, state: { state, word: state }, words: [] });
