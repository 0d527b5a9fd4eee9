/** One step of the guide; a command to the program is run by a test as it is printed. */
export interface GuideStep {
  /** For addresses of the step. */
  readonly id: string;
  readonly title: string;
  /** What to do and to see, a paragraph each. */
  readonly text: readonly string[];
  /** In the order in which they are given; `pages/*.html` stands for the saved pages, `ID` for a proposed claim. */
  readonly commands: readonly string[];
  /** What to write into a file. */
  readonly file?: { readonly name: string; readonly yaml: string };
}

/** From five saved pages to a published site. The method is told elsewhere; this is only the way. */
export const GUIDE: readonly GuideStep[] = [
  {
    id: 'program',
    title: 'Get the program',
    text: ['You need Node 20 or newer. In a clone of the repository:'],
    commands: ['npm pack', 'npm install --global ./same-story-*.tgz'],
  },
  {
    id: 'folder',
    title: 'Make a folder',
    text: [
      'It holds a short invented story to look at. Nothing in it is the program’s but its caches, in .cache.',
    ],
    commands: ['same-story new my-stories', 'cd my-stories'],
  },
  {
    id: 'pages',
    title: 'Save five pages, and add them',
    text: [
      'Open five reports of one event in your browser, and save each (Ctrl+S) into a folder, pages. Then add them to a story of a name that you choose.',
      'The program shows block by block what it took, and writes what each page says of outlet, day and address into story.yaml. If a page does not say who published it, add it alone, with --outlet.',
    ],
    commands: ['same-story add --story my-story pages/*.html'],
  },
  {
    id: 'live',
    title: 'See it, and leave it open',
    text: [
      'The browser follows each change that you make from here on. A bar at the foot of each page shows mistakes, with file and line, and what is left to do, with what to paste. Ctrl+C ends it; the other commands go into a second window.',
    ],
    commands: ['same-story dev'],
  },
  {
    id: 'claims',
    title: 'Say what they report',
    text: [
      'A claim is a neutral sentence with the words of each article that prove it. The program proposes claims from what several articles tell. Accept the ones you want, by their ids.',
      'They stand in claims.yaml, each with an empty statement and the words of an article beside it. Write the statements, and read the states: the program compares words, and only you can tell what they mean.',
    ],
    commands: ['same-story suggest', 'same-story suggest --accept ID'],
  },
  {
    id: 'check',
    title: 'See what is left',
    text: [
      'What readers see most of comes first. Once you have read an article for all claims, name it in examined: what it does not tell is then called left out, and not before.',
    ],
    commands: ['same-story check'],
  },
  {
    id: 'site',
    title: 'Name the site',
    text: ['In site.yaml, with the address at which it will stand.'],
    commands: [],
    file: {
      name: 'site.yaml',
      yaml: 'name: Harbour Watch\naddress: https://example.org\neditor: Ida Moen, Brask\ncorrections: mail@example.org',
    },
  },
  {
    id: 'publish',
    title: 'Publish it',
    text: [
      'The ledger records every address, so that it lasts whatever you add later: keep the published.yaml that it writes. The site is the folder dist; any static host takes it.',
    ],
    commands: ['same-story ledger', 'same-story build', 'same-story publish-check', 'same-story preview'],
  },
];
