import type { Article } from '../../model/article.ts';

/** The publisher's own page of an article. */
export interface Original {
  /** The name of its host, as readers know it. */
  readonly host: string;
  readonly address: string;
}

/** Where the publisher has an article; `null` if the address is unknown. */
export function originalOf({ url }: Pick<Article, 'url'>): Original | null {
  return url ? { host: new URL(url.value).hostname, address: url.value } : null;
}
