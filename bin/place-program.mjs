import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** What the program is made of; the folder of a repository has more. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  '.htmlvalidate.mjs',
];

/** npm packs no lock file under its own name. */
const LOCK = join('bin', 'lock.json');

/**
 * Where the program runs from: a clone of the repository as it stands; a package in `node_modules` from a copy of this
 * version inside the `.cache` of the folder that it works on.
 *
 * @param {string} root the folder of the package, links resolved
 * @param {string} home the folder whose `.cache` takes the copy
 * @returns {string} the folder of the program
 */
export function placeProgram(root, home) {
  if (!root.split(sep).includes('node_modules')) return root;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const versions = join(home, '.cache', 'same-story');
  const folder = join(versions, `${version}-${digestOf(root)}`);
  const program = join(folder, 'program');
  if (existsSync(program)) return program;
  const making = `${folder}.${process.pid}.tmp`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(making, 'program', part), { recursive: true });
  cpSync(join(root, LOCK), join(making, 'program', 'package-lock.json'));
  // Packages that only this one has stand inside it, all others beside it.
  if (existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(making, 'program', 'node_modules'), 'junction');
  symlinkSync(dirname(root), join(making, 'node_modules'), 'junction');
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run was first.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  for (const other of readdirSync(versions))
    if (other !== basename(folder) && !other.endsWith('.tmp'))
      rmSync(join(versions, other), { recursive: true, force: true });
  return program;
}

/** Changes when the package does, even under one version, or moves. */
function digestOf(root) {
  const hash = createHash('sha256').update(root);
  const walk = (folder) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const status = statSync(path);
      if (status.isDirectory()) walk(path);
      else hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  for (const part of [...PARTS, LOCK])
    if (statSync(join(root, part)).isDirectory()) walk(join(root, part));
    else hash.update(readFileSync(join(root, part)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The folder that the program works on, as far as its arguments tell: the one named, else the current one, if it holds
 * stories; else a temporary one, for `--help` and the like.
 *
 * @param {readonly string[]} args
 */
export function homeOf(args) {
  const at = args.indexOf('--content');
  const named = args.slice(1).filter((word) => !word.startsWith('-'));
  const folder = [at >= 0 ? args[at + 1] : undefined, ...named, '.'].find(
    (each) => each !== undefined && holdsStories(resolve(each)),
  );
  if (folder !== undefined) return realpathSync(resolve(folder));
  return join(realpathSync(tmpdir()), `same-story-${process.getuid?.() ?? 'user'}`);
}

/** @param {string} folder */
function holdsStories(folder) {
  try {
    return readdirSync(folder).some(
      (name) => ['site.yaml', 'outlets.yaml', 'stories', 'articles'].includes(name) || /\.txt$/i.test(name),
    );
  } catch {
    return false;
  }
}
