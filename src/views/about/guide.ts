import { words } from '#words/guide.ts';

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
    ...words.steps.program,
    commands: ['npm pack', 'npm install --global ./same-story-*.tgz'],
  },
  {
    id: 'folder',
    ...words.steps.folder,
    commands: ['same-story new my-stories', 'cd my-stories'],
  },
  {
    id: 'pages',
    ...words.steps.pages,
    commands: ['same-story add --story my-story pages/*.html'],
  },
  {
    id: 'live',
    ...words.steps.live,
    commands: ['same-story dev'],
  },
  {
    id: 'claims',
    ...words.steps.claims,
    commands: ['same-story suggest', 'same-story suggest --accept ID'],
  },
  {
    id: 'check',
    ...words.steps.check,
    commands: ['same-story check'],
  },
  {
    id: 'site',
    ...words.steps.site,
    commands: [],
    file: {
      name: 'site.yaml',
      yaml: 'name: Harbour Watch\naddress: https://example.org\neditor: Ida Moen, Brask\ncorrections: mail@example.org',
    },
  },
  {
    id: 'publish',
    ...words.steps.publish,
    commands: ['same-story ledger', 'same-story build', 'same-story publish-check', 'same-story preview'],
  },
];
