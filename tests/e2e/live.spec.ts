import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeTinyStory } from '../../scripts/build/build-pair.ts';
import { startLive, type Live } from '../../scripts/dev/live/start-live.ts';
import { expect, test } from './site.ts';

let live: Live;
test.describe('the live site', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'same-story-tiny-'));
    await writeTinyStory(folder, 'harbour');
    live = await startLive(folder);
    rmSync(folder, { recursive: true });
  });
  test.afterAll(() => live.stop());

  test('a page follows articles, YAML, styles and code, and shows a mistake until it is mended', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const soon = { timeout: 30_000 };
    const story = join(live.content, 'stories', 'harbour');
    await page.goto(`${live.address}harbour/articles/north/`);
    const bar = page.locator('#same-story-live');
    await expect(bar).toContainText('to do here', soon);
    await bar.getByText('to do here').click();
    await expect(bar).toContainText('articles: north: published: YYYY-MM-DD');
    await expect(bar).not.toContainText('south: published');

    appendFileSync(join(story, 'articles', 'north.txt'), '\n\nA gull was seen.\n');
    await expect(page.locator('main')).toContainText('A gull was seen.', soon);

    writeFileSync(join(story, 'story.yaml'), 'titel: Cold days\n');
    await expect(bar).toContainText('stories/harbour/story.yaml:1:1 yaml-key', soon);
    await expect(bar).toContainText('Did you mean `title`?');
    await expect(page.locator('main')).toContainText('A gull was seen.');

    writeFileSync(join(story, 'story.yaml'), 'title: Cold days\n');
    await expect(page.locator('main')).toContainText('Cold days', soon);
    await expect(bar).not.toContainText('yaml-key');

    writeFileSync(join(live.content, 'site.yaml'), 'name: Gull Watch\n');
    await expect(page.locator('header')).toContainText('Gull Watch', soon);

    // A machine with much else to do may drop one notice of a change.
    await expect(async () => {
      appendFileSync(
        join(live.program, 'src/styles/reset.css'),
        '\nbody { outline: 3px solid rgb(1, 2, 3); }\n',
      );
      await expect(page.locator('body')).toHaveCSS('outline-color', 'rgb(1, 2, 3)', { timeout: 8000 });
    }).toPass({ timeout: 60_000 });

    const layout = join(live.program, 'src/words/en/frame.ts');
    writeFileSync(layout, readFileSync(layout, 'utf8').replace('Skip to the content', 'Skip ahead'));
    await expect(page.locator('.skip')).toHaveText('Skip ahead', soon);

    const words = join(live.program, 'src/text/suggest-name.ts');
    writeFileSync(words, readFileSync(words, 'utf8').replaceAll('Did you mean', 'Was it'));
    writeFileSync(join(story, 'story.yaml'), 'titel: Cold days\n');
    await expect(bar).toContainText('Was it `title`?', soon);
    await page.close();
  });

  test('serves the files of a story as a build has them', async ({ request }) => {
    for (const [file, type] of [
      ['data/story.json', 'application/json'],
      ['data/quotes.csv', 'text/csv; charset=utf-8; header=present'],
      ['articles/north/cite.bib', 'application/x-bibtex; charset=utf-8'],
      ['compare/north/south/differences.ris', 'application/x-research-info-systems; charset=utf-8'],
    ] as const) {
      const answer = await request.get(`${live.address}harbour/${file}`);
      expect(answer.status(), file).toBe(200);
      expect(answer.headers()['content-type']).toBe(type);
    }
    expect((await request.get(`${live.address}harbour/articles/west/cite.bib`)).status()).toBe(404);
  });
});

test('a build has nothing of the live site', ({ built }) => {
  const files = readdirSync(built.folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => ['.html', '.js', '.css', '.json'].includes(extname(name)));
  expect(texts.length).toBeGreaterThan(20);
  const marks = ['same-story-live', '@vite/client', 'same-story.live'];
  expect(
    texts.filter((name) => {
      const text = readFileSync(join(built.folder, name), 'utf8');
      return (
        marks.some((mark) => text.includes(mark)) ||
        (name.endsWith('.html') && !/http-equiv="Content-Security-Policy"/u.test(text))
      );
    }),
  ).toEqual([]);
});
