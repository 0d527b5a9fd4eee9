import type { Block } from '../model/block.ts';
import type { Credit } from '../model/credit.ts';
import type { Inline } from '../model/inline.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { overlap } from '../text/spans.ts';
import { signsOf } from '../text/without-signs.ts';
import { gatherSources, isBody, NAME, type Sources } from './gather-sources.ts';

/**
 * Finds whom articles credit, from their texts alone: "according to the Herald", "the agency reported", "told
 * state media", "citing sources", a dateline, "… contributed reporting". The patterns are those of English
 * news. People are not credited here: who speaks is a matter of quotes.
 *
 * @param articles of one story; a name that one of them shows to be an outlet is one in all of them
 * @param people names of people in the story, with their aliases
 * @returns by article and offset; a name is a slice of the text
 */
export function findCredits(articles: readonly CreditingArticle[], people: readonly string[] = []): Credit[] {
  const plain = articles.map((article) => ({ article, text: withoutMarks(article) }));
  const sources = gatherSources(
    plain.map(({ text }) => text),
    people,
  );
  return plain.flatMap(({ article, text }) =>
    [
      ...article.sentences.flatMap((sentence) => creditsIn(article.id, text, sentence, sources)),
      ...article.blocks.flatMap((block) => wholeCredits(article, text, block, sources)),
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

function creditsIn(article: string, text: string, sentence: Span, sources: Sources): Credit[] {
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
  for (const pattern of UNNAMED)
    for (const match of printed.matchAll(pattern)) take('unnamed', ...captured(match));
  for (const pattern of AFTER) {
    for (const match of printed.matchAll(pattern)) {
      const [name, index] = captured(match);
      if (sources.has(name)) take('named', name, index);
    }
  }
  for (const match of printed.matchAll(BEFORE)) {
    const [name, index] = captured(match);
    if (sources.has(name)) take('named', name, index);
  }
  for (const pattern of BODIES)
    for (const match of printed.matchAll(pattern)) take('named', ...captured(match));
  return found;
}

/** What is credited for the whole article: by a line of its own, by a dateline, at the end of a headline. */
function wholeCredits({ id }: CreditingArticle, text: string, block: Block, sources: Sources): Credit[] {
  const printed = text.slice(block.start, block.end);
  const patterns =
    block.type === 'title'
      ? [TITLE_END]
      : block.type === 'paragraph' || block.type === 'credit' || block.type === 'byline'
        ? [CONTRIBUTED, REPORTING_BY, DATELINE]
        : [];
  return patterns.flatMap((pattern): Credit[] => {
    const match = pattern.exec(printed);
    if (!match) return [];
    const [name, index] = captured(match);
    // Whoever "contributed" or appears in a dateline may be a reporter; a headline may end in anything.
    if (
      !(pattern === DATELINE || pattern === CONTRIBUTED
        ? sources.has(name) || isBody(name) || /^\p{Lu}{2,6}$/u.test(name)
        : sources.has(name))
    )
      return [];
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

/** The group `name` of a match, without a possessive at its end, and its offset. */
function captured(match: RegExpMatchArray): [string, number] {
  const name = match.groups?.['name'] ?? '';
  const index = match.indices?.groups?.['name']?.[0] ?? 0;
  return [name.replace(/['’]s?$/u, ''), index];
}

/** What may precede a name: "the business newspaper". */
const INTRODUCED = String.raw`(?:(?:the|a|an)\s+)?(?:[\p{L}-]+\s+){0,3}?`;

/** The name comes last. */
const AFTER = [
  String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting)\s+(?:(?:a|the|its)\s+(?:[\p{L}-]+\s+){0,2}?(?:report|article|story|study|investigation|statement|data|figures)\s+(?:by|in|from|of)\s+)?(?<name>${NAME})`,
  String.raw`\b(?:reported|reviewed|published|obtained|seen|released|broadcast|aired|revealed|disclosed|quoted|cited|verified|conducted|commissioned)(?:\s+[\p{L}-]+){0,3}?\s+(?:by|in)\s+${INTRODUCED}(?<name>${NAME})`,
  String.raw`\b(?:told|[Aa]sked\s+by|[Ii]nterviewed\s+by|[Ii]nterview\s+(?:with|to|on)|[Cc]omments?\s+to|[Rr]emarks\s+to|[Ss]tatement\s+to|[Ss]peaking\s+(?:to|on|with))\s+${INTRODUCED}(?<name>${NAME})(?!\s*['’]s)`,
].map((source) => new RegExp(source, 'gdu'));

/** Verbs of outlets and bodies. */
const TELLS =
  'reported|reports|published|said|says|wrote|writes|revealed|disclosed|suggested|noted|found|confirmed|announced|claimed|estimated|estimates|warned|broadcast';

/** The name comes first, perhaps with something between commas: "the Herald, citing officials, reported". */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?:,[^,]{1,80},)?\s+(?:(?:also|first|later|earlier|previously|has|had)\s+){0,2}(?:${TELLS})(?![\p{L}-])`,
  'gdu',
);

const BODY = String.raw`(?:the\s+)?(?:[\p{L}-]+(?:['’]s)?\s+){0,2}?(?:ministry|police|prosecutors|embassy|council|coastguard|military|army|court|authorities|government)`;

/** Bodies without a name of their own: "the foreign ministry said", "according to police". */
const BODIES = [
  new RegExp(
    String.raw`\b[Aa]ccording\s+to\s+(?<name>${BODY})(?![\p{L}-]|['’]s|\s+\p{Ll}*(?:official|officer|spokes|chief|source|document|record|filing)\p{L}*)`,
    'gdu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])(?<name>the\s+(?:[\p{L}-]+(?:['’]s)?\s+){0,2}?(?:ministry|embassy|council|court|military|army|government)|(?:[\p{L}-]+\s)?(?:police|prosecutors|authorities))\s+(?:said|says|announced|confirmed|reported)(?![\p{L}-])`,
    'gdiu',
  ),
];

/** Sources without a name. */
const UNNAMED = [
  String.raw`(?<name>(?:(?:unnamed|anonymous|several|two|three|multiple|senior|U\.?S\.?|Western|\p{Lu}\p{L}+)\s+){0,2}(?:sources?|officials?|people|persons?|diplomats?)\s+(?:familiar\s+with|close\s+to|with\s+(?:direct\s+)?knowledge\s+of|briefed\s+on)(?:\s+(?:the|these|those|their|his|her|its)?\s*[\p{L}-]+)?)`,
  String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting)\s+(?<name>(?:(?:unnamed|anonymous|several|two|three|multiple|senior|its|own|informed|diplomatic|security|government|\p{Lu}[\p{L}.]*)\s+){0,3}(?:sources?|officials?|diplomats?))`,
  String.raw`\b(?:told|[Aa]sked\s+by|[Aa]ccording\s+to|[Cc]iting|[Cc]omments?\s+to|[Ii]nterview\s+with|[Rr]eported\s+by|[Rr]eports\s+in)\s+(?:the\s+)?(?<name>(?:\p{Lu}\p{L}+(?:['’]s)?\s+)?(?:state|state-run|local|national|international|foreign|social|several|official)?\s?(?:media|news\s+agenc(?:y|ies)|news\s+outlets?|television|newspapers?))(?!\s+\p{Lu})`,
  String.raw`(?<![\p{L}-])(?<name>(?:(?:local|state|foreign|several|\p{Lu}\p{L}+)\s+)?(?:[Mm]edia|media\s+outlets?|news\s+agencies))\s+(?:have\s+|has\s+|had\s+)?(?:reported|disclosed|revealed|said|published)(?![\p{L}-])`,
].map((source) => new RegExp(source, 'gdu'));

const CONTRIBUTED = new RegExp(
  String.raw`(?<name>${NAME})\s+contributed(?:\s+to\s+this|\s+reporting|\s+to\s+the)`,
  'du',
);
const REPORTING_BY = new RegExp(
  String.raw`\b(?:(?:[Aa]dditional\s+)?[Rr]eporting\s+(?:by|from)|[Ww]ith\s+(?:reporting|files|material)\s+(?:by|from)|[Ss]ource:)\s+(?<name>${NAME})`,
  'du',
);
/** "GENEVA (AFP) –", "LONDON, May 3 (Reuters) -" */
const DATELINE = new RegExp(String.raw`^\p{Lu}[^()\n]{0,60}\((?<name>${NAME})\)\s*[-–—]`, 'du');
const TITLE_END = new RegExp(String.raw`\s[-–—|]\s(?<name>${NAME})$`, 'du');

/** What is read of an article. */
export interface CreditingArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly sentences: readonly Sentence[];
}
