import type { Page as Tab } from '@playwright/test';
import { expect, test } from './site.ts';

const KEY = 'same-story-theme';
const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(23, 22, 20)' } as const;

const paper = (tab: Tab) => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const themeColour = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );

test.describe('the colours', { tag: '@once' }, () => {
  test('chosen by keyboard hold at once, on the next page, and until the system is to decide again', async ({
    open,
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(site.one('about'));
    expect(await paper(page)).toBe(PAPER.light);
    const choice = page.getByRole('contentinfo').getByLabel('Colours');
    await choice.focus();
    await page.keyboard.press('d');
    await expect(choice).toHaveValue('dark');
    expect(await paper(page)).toBe(PAPER.dark);
    expect(await themeColour(page)).toEqual(['#171614']);
    await open(site.one('article'));
    expect(await paper(page)).toBe(PAPER.dark);
    await choice.selectOption('as the system');
    expect(await paper(page)).toBe(PAPER.light);
    expect(await themeColour(page)).toEqual(['#fbf9f4']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(PAPER.dark);
  });

  test('are right in every frame that is painted, however late the script comes', async ({
    open,
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(
      ([key]) => {
        localStorage.setItem(key ?? '', 'dark');
        const frames: string[] = [];
        const look = () => {
          if (document.body) frames.push(getComputedStyle(document.documentElement).backgroundColor);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        Object.assign(window, { frames_seen: frames });
      },
      [KEY],
    );
    await page.route('**/theme.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await open(site.one('overview'));
    await page.waitForFunction(() => (window as unknown as { frames_seen: string[] }).frames_seen.length > 2);
    const frames = await page.evaluate(() => (window as unknown as { frames_seen: string[] }).frames_seen);
    expect(
      frames.filter((colour) => colour === PAPER.light),
      frames.join(' '),
    ).toEqual([]);
    expect(new Set(frames.slice(-2))).toEqual(new Set([PAPER.dark]));
  });

  test('are the system’s where nothing may be stored, and can be chosen for the page', async ({
    open,
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await open(site.one('about'));
    expect(await paper(page)).toBe(PAPER.light);
    await page.getByLabel('Colours').selectOption('dark');
    expect(await paper(page)).toBe(PAPER.dark);
  });
});
