import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The first version that runs TypeScript without a switch. */
export const NEEDED = [22, 18];

/**
 * A Node that can run the program: this one; one that the user names; the one that npm installed beside the package;
 * others on the path and where version managers keep them.
 *
 * @param {string} root the folder of the package
 * @param {object} [machine] for tests
 * @returns {string | null} the path of its program
 */
export function findNode(root, machine = THIS) {
  if (isEnough(machine.version)) return machine.path;
  for (const path of candidates(root, machine))
    if (machine.exists(path) && isEnough(machine.versionOf(path))) return path;
  return null;
}

/** @param {string | null} version such as `22.18.0` */
function isEnough(version) {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

const THIS = {
  version: process.versions.node,
  path: process.execPath,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  versionOf(path) {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 5000 });
    return stdout?.trim() || null;
  },
};

function candidates(root, { env, home, list }) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const versions = (folder, ...inside) =>
    list(folder)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((version) => join(folder, version, ...inside, name));
  return [
    ...(env.SAME_STORY_NODE ? [env.SAME_STORY_NODE] : []),
    ...installed(root, name),
    ...(env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
    ...versions(join(env.NVM_DIR ?? join(home, '.nvm'), 'versions', 'node'), 'bin'),
    ...versions(join(home, '.volta', 'tools', 'image', 'node'), 'bin'),
    ...versions(join(home, '.local', 'share', 'fnm', 'node-versions'), 'installation', 'bin'),
    ...versions(join(home, '.asdf', 'installs', 'nodejs'), 'bin'),
  ];
}

/** The package `node` brings a Node of its own. */
function installed(root, name) {
  try {
    const folder = dirname(createRequire(join(root, 'package.json')).resolve('node/package.json'));
    return [join(folder, 'bin', name)];
  } catch {
    return [];
  }
}
