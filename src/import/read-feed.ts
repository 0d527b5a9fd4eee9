import { parseFeed } from 'feedsmith';
import { WebAddress } from '../model/web-address.ts';
import { ImportError, NO_METADATA, type Imported, type Known } from './imported.ts';
import { parseHtml } from './parse-html.ts';
import { readMoment } from './read-moment.ts';
import { withHeadline } from './read-page.ts';
import { writeText } from './write-text.ts';

/**
 * Reads the items of an RSS, Atom, RDF or JSON feed, each an article. An item that carries only a teaser has few words;
 * a warning says so.
 *
 * @throws ImportError if the feed is broken or has no items
 */
export function readFeed(text: string): Imported[] {
  let feed: ReturnType<typeof parseFeed>['feed'];
  try {
    ({ feed } = parseFeed(text));
  } catch {
    throw new ImportError('The feed is broken or cut off', 'Download it again.');
  }
  const source = feed as unknown as Loose;
  const items = [source['items'], source['entries']].flat().filter((item) => isLoose(item));
  if (items.length === 0)
    throw new ImportError('The feed has no items', 'Add the address of the article instead.');
  const outlet = textOf(source['title']);
  return items.map((item) => readItem(item, outlet));
}

function readItem(item: Loose, outlet: string): Imported {
  const html = [
    isLoose(item['content']) ? item['content']['encoded'] : undefined,
    item['content_html'],
    item['content'],
    item['content_text'],
    item['description'],
    item['summary'],
  ]
    .map(textOf)
    .find((content) => content.trim() !== '');
  const headline = known(stripTags(textOf(item['title'])), 'the title of the item');
  const body = html === undefined ? '' : writeText(parseHtml(html).body);
  const day = readMoment(
    textOf(item['pubDate'] ?? item['published'] ?? item['date_published'] ?? item['updated']),
  );
  const links = Array.isArray(item['links']) ? item['links'].filter(isLoose) : [];
  const link = textOf(
    item['link'] ??
      item['url'] ??
      (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? {})['href'],
  );
  return {
    ...NO_METADATA,
    text: body === '' ? (headline?.value ?? '') : withHeadline(body, headline?.value ?? null),
    headline,
    outlet: known(outlet, 'the title of the feed'),
    published: day === null ? null : { value: day, how: 'the date of the item in the feed' },
    url: WebAddress.safeParse(link).success ? known(link, 'the link of the item in the feed') : null,
    readings: [],
    warnings:
      (body.match(/\S+/gu)?.length ?? 0) < TEASER
        ? ['The item holds only a teaser: add the address of the article instead.']
        : [],
  };
}

/** Teasers of feeds seldom have more words. */
const TEASER = 80;

/** What the kinds of feed have in common is little more than that they are objects. */
type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : isLoose(value) && typeof value['value'] === 'string'
      ? value['value']
      : '';

const stripTags = (html: string) => writeText(parseHtml(html).body).replace(/\s+/gu, ' ');

const known = (value: string, how: string): Known | null => (value === '' ? null : { value, how });
