/** The design of the site: sizes, colours, signs. Names of tokens are the same in every language. */
export const words = {
  title: 'Style: sizes, colours, signs',
  description: 'The type, spaces, colours and signs of this site, in light and dark, with their contrast.',
  heading: 'Style',
  standfirst:
    'The sizes, colours and signs of this site. The values are read from its stylesheet when it is built, the contrasts are computed from them.',
  type: 'Type',
  typeText:
    'One face for text, one for what is not prose. Sizes in px at the usual setting, where they follow the window at 1280 and 360 px of width; all grow with the reader’s own setting.',
  sample: 'Five reports',
  measure:
    'Running text is no wider than this: some sixty to seventy characters stand on a line, so that the eye finds the next one without looking for it.',
  space: 'Space',
  spaceText:
    'Eight steps. Sections stand the largest apart; rows of a list are parted by a hairline and the second.',
  ink: 'Ink and paper',
  inkText:
    'Contrast is against the paper of the same side. Text needs 4.5, a sign 3; a hairline carries no meaning.',
  light: 'Light',
  dark: 'Dark',
  outlets: 'Outlets',
  outletsText:
    'A letter in ink over a line in the outlet’s hue. The hues differ in lightness too, so that none depends on seeing colours; from the sixth outlet on they repeat, and the letter tells.',
  outlet: (letter: string) => `Outlet ${letter}`,
  signs: 'Signs',
  signsText: 'Each is told by its shape or a word; colour only helps.',
  states: 'What an outlet does with a claim',
  passages: 'Passage, and a further place of it',
  changedWord: 'Changed word',
  changedSample: <T>(mark: (text: string) => T) => ['a bridge for the ', mark('whole'), ' valley'],
  notPrinted: 'Words not printed',
  notPrintedSample: <T>(gap: (text: string) => T) => ['a bridge ', gap('2 words'), ' valley'],
  oneClaim: 'One claim: in one, in both',
  day: 'A day of the timeline',
  rest: 'The rest',
  restText: 'Families of type, and the margin of the page.',
  /** What a role of colour is for. */
  uses: {
    paper: 'ground',
    ink: 'text, signs, the line that opens a section',
    second: 'labels, notes',
    quiet: 'the sign of silence, underlines of links',
    hairline: 'parts rows; carries no meaning',
    differs: 'the editor’s pencil: differs, changed word',
    way: 'ways on, focus',
    band: 'selection, bands between passages',
  },
};
