import { describe, expect, test } from 'vitest';
import { findOrInstallBrowser, FLAGS, launchOptions, type Machine } from '../../scripts/find-browser.ts';

/** A machine on which the named programs start. */
function machine(starting: string[], change: Partial<Machine> = {}): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/opt/bin:/usr/bin' },
    own: () => ['/home/reader/.cache/playwright/chrome'],
    starts: (path) => starting.includes(path),
    run: (command) => {
      ran.push(command.join(' '));
      return false;
    },
    rootOnDebian: () => false,
    ...change,
  };
}

const find = (onMachine: Machine) => findOrInstallBrowser(onMachine, () => {});

describe('findOrInstallBrowser(machine)', () => {
  test('takes the browser a variable names before any other', () => {
    const env = { PATH: '/usr/bin', SAME_STORY_BROWSER: '/mine' };
    expect(find(machine(['/mine', '/usr/bin/chromium'], { env }))).toBe('/mine');
  });

  test('takes the variable that Chrome tools share', () => {
    expect(find(machine(['/chrome'], { env: { CHROME_PATH: '/chrome' } }))).toBe('/chrome');
  });

  test('does not replace a named browser that does not start', () => {
    const env = { PATH: '/usr/bin', SAME_STORY_BROWSER: '/gone' };
    expect(() => find(machine(['/usr/bin/chromium'], { env }))).toThrow('`SAME_STORY_BROWSER` names `/gone`');
  });

  test('takes Playwright’s own before the system’s', () => {
    const own = '/home/reader/.cache/playwright/chrome';
    expect(find(machine([own, '/usr/bin/chromium']))).toBe(own);
  });

  test('finds the system’s under any of its names', () => {
    expect(find(machine(['/opt/bin/google-chrome']))).toBe('/opt/bin/google-chrome');
  });

  test('takes the headless shell before a whole browser', () => {
    expect(find(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  test('installs nothing where there is one', () => {
    const found = machine(['/usr/bin/chromium']);
    expect(findOrInstallBrowser(found, () => {})).toBe('/usr/bin/chromium');
    expect(found.ran).toEqual([]);
  });

  test('turns to Debian’s package where Playwright cannot install its own', () => {
    const starting: string[] = [];
    const debian = machine(starting, { rootOnDebian: () => true });
    debian.run = (command) => {
      debian.ran.push(command.join(' '));
      // An older Debian has no package of the headless shell.
      if (command.includes('chromium') && command[0] === 'apt-get') starting.push('/usr/bin/chromium');
      return command[0] === 'apt-get' && !command.includes('chromium-headless-shell');
    };
    expect(findOrInstallBrowser(debian, () => {})).toBe('/usr/bin/chromium');
    expect(debian.ran.map((line) => line.replace(/^\S+node\S* /, 'node '))).toEqual([
      'node node_modules/@playwright/test/cli.js install chromium',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
    ]);
  });

  test('stops with one line that says what to do', () => {
    const message = messageOf(() => findOrInstallBrowser(machine([]), () => {}));
    expect(message).toContain('SAME_STORY_BROWSER=');
    expect(message).not.toContain('\n');
  });
});

test('launchOptions names the browser and keeps it from calling home', () => {
  expect(launchOptions('/usr/bin/chromium')).toEqual({
    executablePath: '/usr/bin/chromium',
    args: [...FLAGS],
  });
  expect(FLAGS).toContain('--no-sandbox');
  expect(FLAGS).toContain('--disable-background-networking');
});

function messageOf(action: () => unknown): string {
  try {
    action();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
