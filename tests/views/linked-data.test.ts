import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleData, claimData, storyData, utteranceData } from '../../src/views/linked-data.ts';
import { bridge } from './bridge.ts';

/** The properties of schema.org that are used here, with what each type must have to be of use. */
const Report = z.strictObject({
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1).optional(),
  url: z.url().optional(),
  datePublished: z.iso.date().optional(),
  inLanguage: z.string().optional(),
  publisher: z.strictObject({
    '@type': z.literal('Organization'),
    name: z.string(),
    url: z.url().optional(),
  }),
});
const context = { '@context': z.literal('https://schema.org') };
const address = z.string().startsWith('/bridge/');
const WebPage = z.strictObject({
  ...context,
  '@type': z.literal('WebPage'),
  name: z.string().min(1),
  url: address,
  isBasedOn: z.union([Report, z.array(Report).min(1)]),
});
const Claim = z.strictObject({
  ...context,
  '@type': z.literal('Claim'),
  text: z.string().min(1),
  url: address,
  appearance: z.array(Report),
});
const Quotation = z.strictObject({
  ...context,
  '@type': z.literal('Quotation'),
  text: z.string().min(1),
  url: address,
  inLanguage: z.string().optional(),
  spokenByCharacter: z
    .array(z.strictObject({ '@type': z.literal('Person').optional(), name: z.string().min(1) }))
    .optional(),
  isPartOf: Report,
});

const story = bridge();

test('a story is based on each of its reports', () => {
  const { isBasedOn } = WebPage.parse(storyData(story));
  expect(isBasedOn).toHaveLength(3);
  expect(isBasedOn).toMatchObject([
    {
      headline: 'Bridge over the Tarn shut until spring',
      url: 'https://north.example/bridge#top',
      publisher: { name: 'North Post', url: 'https://north.example/' },
    },
    { datePublished: '2025-11-04' },
    { publisher: { name: 'Valley News' } },
  ]);
  expect(Array.isArray(isBasedOn) && isBasedOn[2]).not.toHaveProperty('headline');
});

test('the page of an article is based on it', () => {
  expect(WebPage.parse(articleData(story, story.articles[1]!)).isBasedOn).toMatchObject({
    headline: 'Cracks close the Tarn bridge',
  });
});

test('a claim appears only in articles that report it', () => {
  const claim = story.claims.find(({ id }) => id === 'shut-monday')!;
  expect(Claim.parse(claimData(story, claim)).appearance.map(({ publisher }) => publisher.name)).toEqual([
    'North Post',
    'River Times',
  ]);
});

test('an utterance is a quotation of its speaker; only whom an editor lists is called a person', () => {
  const utterance = story.utterances[0]!;
  expect(Quotation.parse(utteranceData(story, utterance))).toMatchObject({
    text: 'The bridge will stay closed until the pillars are safe,',
    spokenByCharacter: [{ '@type': 'Person', name: 'Anna Brandt' }],
    isPartOf: { publisher: { name: 'North Post' } },
  });
  const unlisted = { ...story, people: [] };
  expect(Quotation.parse(utteranceData(unlisted, utterance)).spokenByCharacter).toEqual([
    { name: 'Anna Brandt' },
  ]);
});

test('nothing gives a verdict', () => {
  expect(
    JSON.stringify([storyData(story), ...story.claims.map((claim) => claimData(story, claim))]),
  ).not.toMatch(/ClaimReview|Rating/u);
});
