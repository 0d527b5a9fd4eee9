/** `same-story new`: makes a folder to begin with: a `site.yaml`, outlets, and a short invented story to try. */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepSchemas } from './schemas/keep-schemas.ts';
import { readArguments } from './read-arguments.ts';

const {
  words: [folder = ''],
  refuse,
} = readArguments({
  call: 'same-story new',
  does: 'Makes a folder with a short invented story, to try and to replace by your own.',
  words: [{ name: 'folder', about: 'what to make', needed: true }],
});
const target = resolve(folder);
if (existsSync(target) && readdirSync(target).length > 0) refuse(`\`${folder}\` is not empty`);
cpSync(join(import.meta.dirname, 'new'), target, { recursive: true, errorOnExist: true, force: false });
// npm packs no file of this name.
writeFileSync(join(target, '.gitignore'), '.cache/\ndist/\nparts/\n');
keepSchemas(target);
console.log(`Made \`${folder}\`, with a short invented story in stories/harbour-fire/. Next:

  cd ${folder}
  npx same-story build      # makes the site, in dist/
  npx same-story preview    # shows it
  npx same-story add --story my-story page-1.html page-2.html`);
