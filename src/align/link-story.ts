import type { Language } from '../language/language.ts';
import type { Link } from '../model/link.ts';
import { monthNames } from '../text/month-names.ts';
import { linkPrepared } from './link-passages.ts';
import { prepareArticle, type AlignedArticle } from './prepare-article.ts';

/**
 * Links the articles of a story, each two of them once, the article with the smaller id first. Two of different languages are
 * linked by names, numbers, dates and words in quotation marks alone.
 *
 * @param articles 2 to 40 articles with their sentences; their order changes nothing
 */
export function linkStory(articles: readonly AlignedArticle[], language: Language): Link[] {
  if (articles.length < 2) return [];
  const prepared = articles
    .map((each) => prepareArticle(each, withMonths(language, each.lang)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const tags = new Map(articles.map(({ id, lang }) => [id, primary(lang)] as const));
  const apart = new Map(
    new Set([...tags.values()].filter((tag) => tag !== null)).size > 1
      ? articles.map(
          (each) =>
            [each.id, prepareArticle(each, withMonths(language, each.lang), primary(each.lang))] as const,
        )
      : [],
  );
  return prepared.flatMap((a, i) =>
    prepared.slice(i + 1).flatMap((b) => {
      const [one, two] = [apart.get(a.id), apart.get(b.id)];
      const [tagA, tagB] = [tags.get(a.id), tags.get(b.id)];
      const links = one && two && tagA && tagB && tagA !== tagB ? linkPrepared(one, two) : linkPrepared(a, b);
      return links.map((link) => ({
        ...link,
        a: { article: a.id, ...link.a },
        b: { article: b.id, ...link.b },
      }));
    }),
  );
}

/** The same language with the months of another, so that a date is the same date in both. */
function withMonths(language: Language, lang: string | null | undefined): Language {
  const tag = primary(lang);
  if (tag === null || tag === language.tag) return language;
  const names = [...new Set(language.dates.months.values())];
  const months = new Map([...language.dates.months, ...monthNames(tag, names)]);
  return { ...language, tag, dates: { ...language.dates, months } };
}

/** `pt` for `pt-BR`; `null` where the language is not known. */
const primary = (lang: string | null | undefined): string | null =>
  lang?.split('-')[0]?.toLowerCase() ?? null;
