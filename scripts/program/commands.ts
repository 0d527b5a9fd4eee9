/** A command of the program. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly does: string;
  /** The script of `scripts/` that does it, without its ending. */
  readonly script: string;
  /** Whether its first word may be the folder to work on; otherwise it works on the current one. */
  readonly takesFolder: boolean;
  /** Calls to copy. */
  readonly examples: readonly string[];
}

/** In the order in which an editor comes to need them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'new',
    does: 'makes a folder with a site.yaml and a short invented story to try',
    script: 'new',
    takesFolder: false,
    examples: ['same-story new my-folder'],
  },
  {
    name: 'add',
    does: 'adds articles from saved pages, documents, feeds, mails or addresses',
    script: 'add',
    takesFolder: false,
    examples: [
      'same-story add --story harbour page.html letter.eml',
      'same-story add --story harbour --outlet nova https://nova.example/report',
    ],
  },
  {
    name: 'suggest',
    does: 'proposes claims with their evidence, highlights, people and a summary',
    script: 'suggest',
    takesFolder: true,
    examples: ['same-story suggest', 'same-story suggest --accept f-1a2b3c4d,f-5e6f7a8b'],
  },
  {
    name: 'check',
    does: 'checks the content and lists what is left to do',
    script: 'check',
    takesFolder: true,
    examples: ['same-story check', 'same-story check my-folder'],
  },
  {
    name: 'dev',
    does: 'serves the pages and follows each change, with what is left to do on each',
    script: 'dev',
    takesFolder: true,
    examples: ['same-story dev', 'same-story dev my-folder --port 8080'],
  },
  {
    name: 'explain',
    does: 'prints how each article was read, step by step',
    script: 'explain',
    takesFolder: false,
    examples: ['same-story explain harbour', 'same-story explain harbour nova'],
  },
  {
    name: 'build',
    does: 'builds the site into dist/ of the folder',
    script: 'build',
    takesFolder: true,
    examples: [
      'same-story build',
      'same-story build my-folder --out public --base /stories/',
      'same-story build --single --pdf --story harbour',
      'same-story build --part 1/3 --out parts/1',
    ],
  },
  {
    name: 'merge',
    does: 'puts the site together that several machines built in parts',
    script: 'build/merge',
    takesFolder: false,
    examples: ['same-story merge parts/1 parts/2 parts/3'],
  },
  {
    name: 'preview',
    does: 'serves the site that was built',
    script: 'preview',
    takesFolder: true,
    examples: ['same-story preview', 'same-story preview my-folder --port 8080'],
  },
  {
    name: 'ledger',
    does: 'records every published address, so that it lasts',
    script: 'ledger',
    takesFolder: true,
    examples: ['same-story ledger'],
  },
  {
    name: 'schemas',
    does: 'writes the JSON Schemas with which editor programs check the YAML files',
    script: 'schemas',
    takesFolder: true,
    examples: ['same-story schemas', 'same-story schemas --out schemas'],
  },
  {
    name: 'host',
    does: 'prints the configuration of a server for the site that was built',
    script: 'host/print-config',
    takesFolder: false,
    examples: ['same-story host nginx --name example.org', 'same-story host caddy'],
  },
  {
    name: 'publish-check',
    does: 'says whether the built site can be published',
    script: 'publish-check',
    takesFolder: true,
    examples: ['same-story publish-check'],
  },
];
