import { WebAddress } from '../model/web-address.ts';
import { NO_METADATA, type Known, type Metadata } from './imported.ts';
import { readMoment } from './read-moment.ts';

/**
 * What a page says of itself, each with its place. The page's own headline comes before the one made for machines,
 * because that is the one readers saw; of everything else JSON-LD comes first, then Open Graph, then the page.
 *
 * @param address where the page was found, if it was fetched
 */
export function readMetadata(document: Document, address?: string): Metadata {
  const data = articleData(document);
  const say = (value: unknown, how: string): Known | null => {
    const text = typeof value === 'string' ? foldBlanks(value) : '';
    return text === '' ? null : { value: text, how };
  };
  const meta = (...names: string[]): Known | null => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const known = say(element?.getAttribute('content'), `\`${name}\` of the page`);
      if (known) return known;
    }
    return null;
  };
  const ofData = (key: string, value: unknown): Known | null =>
    say(value, `\`${key}\` of the page’s JSON-LD`);
  const moment = (known: Known | null): Known | null => {
    const value = known && readMoment(known.value);
    return value === null ? null : { value, how: known?.how ?? '' };
  };
  const link = (known: Known | null): Known | null =>
    known && WebAddress.safeParse(known.value).success ? known : null;
  const element = (selector: string, attribute: string, how: string): Known | null =>
    say(document.querySelector(selector)?.getAttribute(attribute), how);
  return {
    ...NO_METADATA,
    headline:
      headlineOf(document) ??
      ofData('headline', data?.['headline']) ??
      meta('og:title') ??
      say(document.title, 'the title of the page'),
    outlet: ofData('publisher', nameIn(data?.['publisher'])) ?? meta('og:site_name', 'application-name'),
    author: ofData('author', nameIn(data?.['author'])) ?? meta('author', 'parsely-author'),
    published:
      moment(ofData('datePublished', data?.['datePublished'])) ??
      moment(meta('article:published_time', 'parsely-pub-date', 'date')) ??
      moment(element('article time[datetime], time[datetime][pubdate]', 'datetime', '`time` of the page')),
    updated:
      moment(ofData('dateModified', data?.['dateModified'])) ??
      moment(meta('article:modified_time', 'og:updated_time')),
    url:
      link(element('link[rel="canonical"]', 'href', 'the canonical link of the page')) ??
      link(meta('og:url')) ??
      link(ofData('url', data?.['url'])) ??
      link(say(address, 'fetched from there')),
  };
}

/** Wishes and hindrances that a page states: not to be used by machines, text behind a paywall. */
export function readWarnings(document: Document): string[] {
  const robots = [...document.querySelectorAll('meta[name="robots" i], meta[name="tdm-reservation" i]')]
    .map((element) => `${element.getAttribute('name') ?? ''}=${element.getAttribute('content') ?? ''}`)
    .join(' ');
  const free = articleData(document)?.['isAccessibleForFree'];
  const warnings: string[] = [];
  if (/\bno(?:image)?ai\b|tdm-reservation=1/iu.test(robots))
    warnings.push(
      'The page asks not to be used by AI or for text mining (its `robots` tag): mind the publisher’s rights.',
    );
  if (free === false || /^false$/iu.test(typeof free === 'string' ? free : ''))
    warnings.push('The page says that it is not free to read: the text may end at the paywall.');
  return warnings;
}

/** The headline in the page, where exactly one element is it. */
function headlineOf(document: Document): Known | null {
  for (const selector of ['article h1', 'main h1', 'h1']) {
    const texts = [...document.querySelectorAll(selector)]
      .map((element) => foldBlanks(element.textContent ?? ''))
      .filter((text) => text !== '');
    if (texts.length === 1 && texts[0] !== undefined)
      return { value: texts[0], how: 'the first heading of the page' };
  }
  return null;
}

type Data = Readonly<Record<string, unknown>>;

/** The JSON-LD object of the article, wherever in the page's data it stands. */
function articleData(document: Document): Data | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // Broken data says nothing.
    }
  }
  return null;
}

function findArticle(value: unknown, depth: number): Data | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const data = value as Data;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return data;
  return findArticle(data['@graph'], depth + 1) ?? findArticle(data['mainEntity'], depth + 1);
}

/** The types of schema.org for something that a newspaper prints. */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|LiveBlogPosting|BlogPosting|Report)$/u;

/** Names of people and organisations, which come as text, as an object, or as a list of either. */
function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/u.test(value) ? null : value;
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((name) => name !== null && name !== '');
    return names.length > 0 ? names.join(', ') : null;
  }
  return typeof value === 'object' && value !== null ? nameIn((value as Data)['name'] ?? null) : null;
}

const foldBlanks = (text: string) => text.replace(/\s+/gu, ' ').trim();
