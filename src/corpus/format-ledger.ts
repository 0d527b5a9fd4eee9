import type { Ledger, LedgerArticle, LedgerEntry, LedgerUtterance } from '../model/ledger.ts';

/**
 * A ledger as the text of `published.yaml`: one line an id, lists sorted, sentences and quotes in text order, so that
 * a difference shows what came and what went.
 */
export function formatLedger(ledger: Ledger): string {
  return [
    '# What this story has published under an address. `npm run ledger` keeps it: nothing is ever dropped.',
    '# Commit it. Only `now` is for an editor: where something went that is gone, or `null`.',
    ...list('articles', ledger.articles, articleLines),
    ...list('utterances', ledger.utterances, utteranceLines),
    ...list('claims', ledger.claims, entryLines),
    ...list('conversations', ledger.conversations, entryLines),
    '',
  ].join('\n');
}

function list<E>(
  name: string,
  entries: Readonly<Record<string, E>>,
  linesOf: (entry: E) => string[],
): string[] {
  const ids = Object.keys(entries).toSorted();
  return ids.length === 0
    ? []
    : [
        `${name}:`,
        ...ids.flatMap((id) => [`  ${key(id)}:`, ...linesOf(entries[id] as E).map((line) => `    ${line}`)]),
      ];
}

function articleLines({ outlet, words, now, sentences, names, former, quotes }: LedgerArticle): string[] {
  return [
    `outlet: ${text(outlet)}`,
    ...entryLines({ words, now }),
    ...block(
      'sentences',
      Object.entries(sentences).map(([id, opening]) => `${id}: ${text(opening)}`),
    ),
    ...block(
      'names',
      Object.entries(names).map(([id, each]) => `${id}: ${text(each)}`),
    ),
    ...block(
      'former',
      Object.entries(former)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([id, { words: opening, names: later, now: next }]) =>
            `${id}: { words: ${text(opening)}, ${later === undefined ? '' : `names: ${text(later)}, `}now: ${next ?? 'null'} }`,
        ),
    ),
    ...block(
      'quotes',
      quotes.map((id) => `- ${id}`),
    ),
  ];
}

function utteranceLines({ speaker, words, names, was, read = [], now, quotes }: LedgerUtterance): string[] {
  return [
    `speaker: ${speaker === null ? 'null' : text(speaker)}`,
    ...entryLines({ words, was, now }),
    ...(names === undefined ? [] : [`names: ${text(names)}`]),
    ...(read.length === 0 ? [] : [`read: [${read.map(text).join(', ')}]`]),
    ...block(
      'quotes',
      quotes.map((name) => `- ${text(name)}`),
    ),
  ];
}

function entryLines({ words, was = [], now }: LedgerEntry): string[] {
  return [
    `words: ${text(words)}`,
    ...(was.length === 0 ? [] : [`was: [${was.map(text).join(', ')}]`]),
    ...(now === undefined ? [] : [`now: ${now === null ? 'null' : key(now)}`]),
  ];
}

const block = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];

/** JSON strings are YAML strings, but for the two line ends that only YAML knows. */
const text = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A plain word, except where YAML takes it for something else: a number, `true`, `null`. */
const key = (id: string): string =>
  /^[A-Za-z][\w-]*$/u.test(id) && !/^(?:true|false|null)$/iu.test(id) ? id : text(id);
