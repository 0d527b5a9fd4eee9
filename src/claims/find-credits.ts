import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Credit } from '../model/credit.ts';
import type { Inline } from '../model/inline.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { overlap } from '../text/spans.ts';
import { signsOf } from '../text/without-signs.ts';
import { gatherSources, isBody, type Sources } from './gather-sources.ts';

/**
 * Finds whom articles credit, from their texts alone: "according to the Herald", "the agency reported", "told
 * state media", "citing sources", a dateline, "… contributed reporting". People are not credited here: who
 * speaks is a matter of quotes.
 *
 * @param articles of one story; a name that one of them shows to be an outlet is one in all of them
 * @param people names of people in the story, with their aliases
 * @returns by article and offset; a name is a slice of the text
 */
export function findCredits(
  articles: readonly CreditingArticle[],
  language: Language,
  people: readonly string[] = [],
): Credit[] {
  const plain = articles.map((article) => ({ article, text: withoutMarks(article) }));
  const sources = gatherSources(
    plain.map(({ text }) => text),
    people,
    language,
  );
  // Sentences that credit nobody, so that what comes back is read once.
  const silent = new Set<string>();
  const creditsOf = (article: CreditingArticle, text: string, sentence: Span): Credit[] => {
    const printed = text.slice(sentence.start, sentence.end);
    if (silent.has(printed)) return [];
    const found = creditsIn(article.id, text, sentence, sources, language);
    if (found.length === 0) silent.add(printed);
    return found;
  };
  return plain.flatMap(({ article, text }) =>
    [
      ...article.sentences.flatMap((sentence) => creditsOf(article, text, sentence)),
      ...article.blocks.flatMap((block) => wholeCredits(article, text, block, sources, language)),
    ].toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** The text with blanks instead of Markdown signs; offsets stay the same. */
function withoutMarks({ text, inlines }: CreditingArticle): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of signsOf(inlines)) {
    if (start < at) continue;
    plain += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return plain + text.slice(at);
}

function creditsIn(
  article: string,
  text: string,
  sentence: Span,
  sources: Sources,
  language: Language,
): Credit[] {
  const patterns = language.sources;
  const printed = text.slice(sentence.start, sentence.end);
  const found: Credit[] = [];
  const take = (kind: Credit['kind'], name: string, index: number): void => {
    const start = sentence.start + index;
    const span = { start, end: start + name.length };
    if (found.some((other) => overlap(other, span))) return;
    found.push({
      article,
      kind,
      ...span,
      within: { start: sentence.start, end: sentence.end },
      whole: false,
    });
  };
  for (const pattern of patterns.unnamed)
    for (const match of printed.matchAll(pattern)) take('unnamed', ...captured(match));
  for (const pattern of [...patterns.after, ...patterns.before])
    for (const match of printed.matchAll(pattern)) {
      const [name, index] = captured(match);
      if (sources.has(name)) take('named', name, index);
    }
  for (const pattern of patterns.bodies)
    for (const match of printed.matchAll(pattern)) take('named', ...captured(match));
  return found;
}

/** What is credited for the whole article: by a line of its own, by a dateline, at the end of a headline. */
function wholeCredits(
  { id }: CreditingArticle,
  text: string,
  block: Block,
  sources: Sources,
  language: Language,
): Credit[] {
  const printed = text.slice(block.start, block.end);
  const { titleEnd, contributed, reportingBy } = language.sources;
  const patterns =
    block.type === 'title'
      ? titleEnd
      : block.type === 'paragraph' || block.type === 'credit' || block.type === 'byline'
        ? [...contributed, ...reportingBy]
        : [];
  return patterns.flatMap((pattern): Credit[] => {
    const match = pattern.exec(printed);
    if (!match) return [];
    const [name, index] = captured(match);
    // Whoever "contributed" or appears in a dateline may be a reporter; a headline may end in anything.
    const known =
      sources.has(name) || (contributed.includes(pattern) && (isBody(name, language) || ACRONYM.test(name)));
    if (!known) return [];
    const start = block.start + index;
    return [
      {
        article: id,
        kind: 'named',
        start,
        end: start + name.length,
        within: { start: block.start, end: block.end },
        whole: true,
      },
    ];
  });
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The group `name` of a match, without a possessive at its end, and its offset. */
function captured(match: RegExpMatchArray): [string, number] {
  const name = match.groups?.['name'] ?? '';
  const index = match.indices?.groups?.['name']?.[0] ?? 0;
  return [name.replace(/['’]s?$/u, ''), index];
}

/** What is read of an article. */
export interface CreditingArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly sentences: readonly Sentence[];
}
