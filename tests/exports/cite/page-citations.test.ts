import { expect, test } from 'vitest';
import { answerWith, differenceCitations, pageCitations } from '../../../src/exports/cite/page-citations.ts';
import { citedClaim } from '../../../src/views/cited-pages.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { bridge } from '../../views/bridge.ts';

const story = bridge();
const [north, river] = story.articles;

test('a page has a file in each format, with itself and then the articles', async () => {
  const files = pageCitations(story, citedClaim(story, story.claims[0]!));
  expect(files.map(({ format }) => format)).toEqual(['bib', 'ris', 'json']);
  const answer = answerWith(files[2]!);
  expect(answer.headers.get('content-type')).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  expect(((await answer.json()) as { id: string }[]).map(({ id }) => id)).toEqual([
    'bridge-claims-trade',
    'bridge-north',
    'bridge-river',
    'bridge-valley',
  ]);
});

test('each difference of a pair is an entry with its address', () => {
  const [file] = differenceCitations(story, north!, river!);
  const { differences } = pairPageOf(story, north!, river!);
  expect(differences.length).toBeGreaterThan(1);
  expect(file?.items().map(({ URL }) => URL)).toEqual([
    ...differences.map(({ id }) => `/bridge/compare/north/river/#${id}`),
    'https://north.example/bridge#top',
    undefined,
  ]);
  expect(file?.items().map(({ title }) => title)).toContain(
    'North Post and River Times on the claim: The repair costs 3 million euros.',
  );
});
