/** `npm run build`: compiles the content and builds the site. */
import { buildSite } from './build-site.ts';
import { BASE, readArguments } from './read-arguments.ts';

const { values } = readArguments({
  call: 'npm run build',
  does: 'Compiles the content and builds the site.',
  options: {
    out: { value: 'DIR', about: 'the folder of the site, which is replaced', initially: 'dist' },
    base: {
      value: 'PATH',
      about: 'the path the site will stand under, as /some/path/ (SAME_STORY_BASE, or / where it is missing)',
      form: BASE,
    },
    content: {
      value: 'DIR',
      about: 'the content folder (SAME_STORY_CONTENT, or content where it is missing)',
    },
  },
});
process.exitCode = (await buildSite(values)) ? 0 : 1;
