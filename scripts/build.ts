/** `npm run build`: compiles the content and builds the site. */
import { buildSite } from './build-site.ts';
import { BASE, readArguments } from './read-arguments.ts';

const { values } = readArguments({
  call: 'npm run build',
  does: 'Compiles the content and builds the site.',
  options: {
    out: { value: 'DIR', about: 'the folder of the site; it is replaced', initially: 'dist' },
    base: {
      value: 'PATH',
      about: 'the path the site is served under, such as /some/path/ (default: SAME_STORY_BASE, or /)',
      form: BASE,
    },
    content: {
      value: 'DIR',
      about: 'the content folder (default: SAME_STORY_CONTENT, or content)',
    },
    'keep-going': {
      about: 'build the stories without errors; of the others, keep the pages that DIR has (exit code 1)',
    },
  },
});
process.exitCode = (await buildSite({ ...values, keepGoing: values['keep-going'] })) ? 0 : 1;
