import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Finds a browser that starts: the one named in `SAME_STORY_BROWSER` or `CHROME_PATH`, Playwright's own, the
 * system's.
 *
 * @returns the path of the program, or `null`
 * @throws if a variable names a program that does not start: a request is not silently replaced
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  for (const name of VARIABLES) {
    const named = machine.env[name];
    if (!named) continue;
    if (machine.starts(named)) return named;
    throw new Error(`\`${name}\` names \`${named}\`, which is not a browser that starts`);
  }
  const candidates = [...machine.own(), ...onPath(machine.env), ...FIXED_PLACES];
  return candidates.find((candidate) => machine.starts(candidate)) ?? null;
}

/**
 * Finds a browser or installs one: Playwright's way first, then Debian's packages if possible.
 *
 * @returns the path of the program
 * @throws if there is none in the end, with one line that says what to do
 */
export function findOrInstallBrowser(
  machine: Machine = thisMachine,
  say: (line: string) => void = console.log,
): string {
  const found = findBrowser(machine);
  if (found !== null) return found;
  for (const way of INSTALLS) {
    if (!way.possible(machine)) continue;
    say(`No browser found; trying: ${way.name}`);
    if (!way.commands.every((command) => machine.run(command))) continue;
    const installed = findBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome, or name one: SAME_STORY_BROWSER=/path/to/chromium npm test',
  );
}

/** What Playwright needs to start the browser of this machine; for `playwright.config.ts`. */
export function launchOptions(path: string): { executablePath: string; args: string[] } {
  return { executablePath: path, args: [...FLAGS] };
}

/**
 * `--no-sandbox`: Chromium does not start as root without it. The others keep it from contacting its maker's
 * hosts at every start, which the tests would see as requests off the site.
 */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const VARIABLES = ['SAME_STORY_BROWSER', 'CHROME_PATH'] as const;

/**
 * The headless shell first: it is the same engine without windows and menus, and halves the time of the
 * browser tests.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const FIXED_PLACES = [
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const INSTALLS: readonly Install[] = [
  {
    name: 'playwright install chromium',
    possible: () => true,
    commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
  },
  ...['chromium-headless-shell', 'chromium'].map((name) => ({
    name: `apt-get install ${name}`,
    possible: (machine: Machine) => machine.rootOnDebian(),
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', name, 'fonts-liberation'],
    ],
  })),
];

function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's own browser; none where Playwright is not installed, as with the package. */
function playwrights(): string[] {
  try {
    const { chromium } = createRequire(import.meta.url)(
      '@playwright/test',
    ) as typeof import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

const thisMachine: Machine = {
  env: process.env,
  own: () => playwrights(),
  starts: (path) => {
    if (!existsSync(path)) return false;
    // On Windows `--version` opens a window.
    if (process.platform === 'win32') return true;
    return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
  },
  run: ([program = '', ...rest]) =>
    spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  rootOnDebian: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
};

/** What is asked of the machine; the tests bring their own. */
export type Machine = {
  env: NodeJS.ProcessEnv;
  /** Where Playwright would keep its browser. */
  own: () => string[];
  starts: (path: string) => boolean;
  run: (command: readonly string[]) => boolean;
  rootOnDebian: () => boolean;
};

type Install = {
  name: string;
  possible: (machine: Machine) => boolean;
  commands: readonly (readonly string[])[];
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findOrInstallBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
