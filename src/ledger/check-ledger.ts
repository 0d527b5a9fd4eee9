import type { Article } from '../model/article.ts';
import type { Ledger } from '../model/ledger.ts';
import { wordForms } from '../text/words.ts';
import { publishedOf } from './merge-ledger.ts';
import type { PublishedStory } from './record-story.ts';
import { renamesOf } from './renames.ts';

/** A fault in `published.yaml`, with the path of the value. */
export type LedgerFault =
  | {
      readonly kind: 'successor';
      readonly path: readonly string[];
      readonly id: string;
      readonly now: string;
      readonly known: readonly string[];
    }
  /** One id for two texts: the words recorded for it differ from those that have it today. */
  | {
      readonly kind: 'other-words';
      readonly path: readonly string[];
      readonly id: string;
      readonly recorded: string;
      readonly printed: string;
    };

/** Checks that every successor exists, and that each id still names the words it was published for. */
export function checkLedger(ledger: Ledger, story: PublishedStory): LedgerFault[] {
  const faults: LedgerFault[] = [];
  const check = (
    list: readonly string[],
    entries: Readonly<Record<string, { now?: string | null | undefined }>>,
    present: readonly string[],
  ) => {
    const known = new Set([...present, ...Object.keys(entries)]);
    for (const [id, { now }] of Object.entries(entries)) {
      if (now !== undefined && now !== null && (now === id || !known.has(now)))
        faults.push({
          kind: 'successor',
          path: [...list, id, 'now'],
          id,
          now,
          known: [...known].filter((each) => each !== id),
        });
    }
  };
  for (const list of ['articles', 'utterances', 'claims', 'conversations'] as const)
    check(
      [list],
      ledger[list],
      story[list].map(({ id }) => id),
    );
  const { articles: renamed } = renamesOf(story);
  for (const [id, entry] of Object.entries(ledger.articles)) {
    const article = story.articles.find((each) => each.id === (renamed.get(id) ?? id));
    check(['articles', id, 'former'], entry.former, [
      ...Object.keys(entry.sentences),
      ...(article?.sentences ?? []).map((sentence) => sentence.id),
    ]);
  }
  for (const article of story.articles) faults.push(...otherWords(article, ledger, renamed));
  return faults;
}

function otherWords(article: Article, ledger: Ledger, renamed: ReadonlyMap<string, string>): LedgerFault[] {
  const { sentences, former } = publishedOf(ledger.articles, article.id, renamed);
  return article.sentences.flatMap(({ id, start, end }): LedgerFault[] => {
    const recorded = sentences[id] ?? former[id]?.words ?? '';
    const printed = article.text.slice(start, end);
    const path = ['articles', article.id, id in sentences ? 'sentences' : 'former', id];
    return beginsWith(printed, recorded) ? [] : [{ kind: 'other-words', path, id, recorded, printed }];
  });
}

/** Compares words only: marks of inline Markdown between them do not count. */
function beginsWith(printed: string, recorded: string): boolean {
  const forms = wordForms(printed);
  return wordForms(recorded).every((form, i) => form === forms[i]);
}
