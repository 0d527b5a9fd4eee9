/** `npm run build`: compiles the content and builds the site. */
import { dirname, join, relative, resolve } from 'node:path';
import { CONTENT_FOLDER } from '../src/corpus/content-place.ts';
import { buildSite } from './build/build-site.ts';
import { keepSchemas } from './schemas/keep-schemas.ts';
import { BASE, PART, readArguments, readPart } from './read-arguments.ts';
import { PROGRAM, siteFolder } from './site-folder.ts';

const { values, refuse } = readArguments({
  call: 'npm run build',
  does: 'Compiles the content and builds the site, or with `--single` and `--pdf` one file a story.',
  options: {
    out: { value: 'DIR', about: 'the folder of the site; it is replaced (default: dist)' },
    base: {
      value: 'PATH',
      about: 'the path the site is served under, such as /some/path/ (default: SAME_STORY_BASE, or /)',
      form: BASE,
    },
    content: {
      value: 'DIR',
      about: 'the content folder (default: SAME_STORY_CONTENT, or content)',
    },
    'every-page': { about: 'make every page again, also those of stories that did not change' },
    'keep-going': {
      about: 'build the stories without errors; of the others, keep the pages that DIR has (exit code 1)',
    },
    part: {
      value: 'I/N',
      about:
        'build the pages of one of N parts of the stories, into parts/I-of-N or DIR, for `merge` to put together',
      form: PART,
    },
    single: {
      about: 'write each story as one HTML file that works from a disk, into editions/ or DIR, and no site',
    },
    pdf: {
      about: 'write each story as a PDF there: matrix, differences, quotations, sources; needs a browser',
    },
    story: { value: 'ID', about: 'with `--single` or `--pdf`, this story alone' },
  },
});
const { single = false, pdf = false, story } = values;
if (story !== undefined && !single && !pdf) refuse('`--story` goes with `--single` or `--pdf`');
const editions = single || pdf ? { single, pdf, story } : undefined;
const part = values.part === undefined ? null : readPart(values.part);
if (part && (editions || values['keep-going']))
  refuse('`--part` goes without `--single`, `--pdf` and `--keep-going`');
const content = values.content ?? CONTENT_FOLDER;
const site = siteFolder(content);
const target = part
  ? join(dirname(site), 'parts', `${part.number}-of-${part.of}`)
  : editions
    ? join(dirname(site), 'editions')
    : site;
// In a clone `npm run schemas` writes them.
if (resolve('.') !== PROGRAM) keepSchemas(content);
const built = await buildSite({
  base: values.base,
  keepGoing: values['keep-going'],
  everyPage: values['every-page'],
  root: PROGRAM,
  editions,
  part: part ?? undefined,
  // Paths are short in messages where the program runs in its own folder, and full elsewhere.
  ...(resolve('.') === PROGRAM
    ? { out: values.out ?? shorten(target), content: values.content }
    : { out: resolve(values.out ?? target), content: resolve(content) }),
});
process.exitCode = built ? 0 : 1;

/** A path as short as it can be from here. */
function shorten(path: string): string {
  const short = relative(PROGRAM, path);
  return short.startsWith('..') ? path : short;
}
