import lock from '../../../package-lock.json' with { type: 'json' };

/** What each package that the site is built with is there for, to stand after its name. */
const REASONS: Readonly<Record<string, string>> = {
  '@citation-js/core': 'passes citations on to what writes them.',
  '@citation-js/plugin-bibtex': 'writes them as BibTeX.',
  '@mozilla/readability': 'takes articles out of web pages.',
  astro: 'makes the pages.',
  defuddle: 'takes them out another way; where the two differ an editor chooses.',
  diff: 'finds the words that two wordings share.',
  'dom-serializer': 'writes such a file.',
  feedsmith: 'reads news feeds, and writes those of the site.',
  'fuse.js': 'ranks what the search finds.',
  'html-validate': 'checks the pages before they are published.',
  htmlparser2: 'counts the elements of a page before it is parsed, and reads pages that become one file.',
  'ipaddr.js': 'tells public internet addresses from private ones.',
  linkedom: 'parses web pages.',
  mammoth: 'reads .docx files.',
  'pdfjs-dist': 'reads the text of PDF files.',
  'postal-mime': 'reads mails, and pages saved as one file.',
  'rehype-sanitize': 'lets only known elements and addresses into a page.',
  'rehype-stringify': 'writes texts as HTML.',
  'remark-parse': 'reads the articles and the editor’s Markdown.',
  'remark-rehype': 'turns what was read into the structure of a page.',
  satori: 'sets the words of pictures for sharing.',
  sharp: 'draws these pictures.',
  tinyld: 'tells the language of an article.',
  unified: 'runs the steps of reading and writing in their order.',
  'unist-util-visit': 'walks through the structure of a text.',
  vfile: 'carries a text through these steps.',
  yaml: 'reads the editor’s files, with the line of each error.',
  zod: 'checks that these files have the right form.',
};

/** What the lock file says of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const packages: Readonly<Record<string, Locked | undefined>> = lock.packages;

/** Of the program. */
export const version: string = lock.version;

/** The packages that the site is built with, as the lock file pins them. */
export const dependencies = Object.entries(REASONS).map(([name, reason]) => {
  const { version = '', license: licence = '' } = packages[placeOf(name)] ?? {};
  return { name, version, licence, reason };
});

/** The packages that these need in turn: how many, and how many of each licence, the most frequent first. */
export const further = summarize();

function summarize(): { count: number; licences: string } {
  const direct = new Set(['', ...Object.keys(REASONS).map(placeOf)]);
  const licences = Object.entries(packages)
    .filter(([place, locked]) => !direct.has(place) && !locked?.dev)
    .map(([, locked]) => locked?.license ?? 'unknown');
  const counts = [...new Set(licences)]
    .map((licence) => ({ licence, count: licences.filter((each) => each === licence).length }))
    .toSorted((a, b) => b.count - a.count || (a.licence < b.licence ? -1 : 1));
  return {
    count: licences.length,
    licences: counts.map(({ licence, count }) => `${licence} (${count})`).join(', '),
  };
}

function placeOf(name: string): string {
  return `node_modules/${name}`;
}
