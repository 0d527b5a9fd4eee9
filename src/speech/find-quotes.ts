import type { Language } from '../language/language.ts';
import { isArticleText, type Block } from '../model/block.ts';
import type { Person } from '../model/person.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { contentIds } from '../text/content-id.ts';
import { turnWordsAt } from '../text/turn-words.ts';
import { trim } from '../text/spans.ts';
import { ECHO_RULES } from './attribution/attribution-rules.ts';
import { findAddressee } from './attribution/find-addressee.ts';
import { judgeKind } from './judge-kind.ts';
import { nameSpeakers } from './attribution/name-speaker.ts';
import { decideQuote, SURE, type SpeakerJudge } from './ranking/decide-quote.ts';
import type { Mention } from './cast/cast.ts';
import type { NamedPerson } from './cast/named-person.ts';
import { endOfWord } from './line.ts';
import { readScene } from './read-scene.ts';
import type { Decision, Scene } from './scene.ts';
import speakerTrees from './ranking/speaker-trees.json' with { type: 'json' };

const SHIPPED_JUDGE: SpeakerJudge = { trees: speakerTrees.trees, sure: SURE };

/**
 * Finds direct speech and other words in quotation marks, and says who spoke them.
 *
 * @param article source text with its blocks; what is set aside (credits, related links …) holds no quotes
 * @param people from `story.yaml`; without them names come from the article
 * @param language what the article is written in; where it names no speakers, nobody is named rather than somebody wrong
 * @returns quotes in text order, spans inside the marks, `utterance: null`. A quotation that runs over paragraphs gives
 *   one quote a paragraph, so that no quote holds a caption or a repeated mark.
 */
export const findQuotes = (
  article: ArticleText,
  people: readonly Person[],
  language: Language,
  judge: SpeakerJudge = SHIPPED_JUDGE,
): Quote[] => readSpeech(article, people, language, judge).quotes;

/** The same, with everybody whom the article names, for the cast of its story. */
export function readSpeech(
  article: ArticleText,
  people: readonly Person[],
  language: Language,
  judge: SpeakerJudge = SHIPPED_JUDGE,
): { quotes: Quote[]; persons: NamedPerson[] } {
  const scene = readScene(article.text, article.blocks.filter(isArticleText), people, language);
  decide(scene, judge);
  const quotes = [...scene.quotes.map((_, i) => makeQuote(scene, i)), ...findTurns(article, scene)].sort(
    (a, b) => a.start - b.start,
  );
  const ids = contentIds(
    numberRepeats(quotes.map((quote) => article.text.slice(quote.start, quote.end))),
    'q',
  );
  return {
    quotes: quotes.map((quote, i) => ({ ...quote, id: ids[i] ?? quote.id })),
    persons: personsOf(scene, quotes),
  };
}

/** Those known to be persons, and those who speak and may be. */
function personsOf(scene: Scene, quotes: readonly Quote[]): NamedPerson[] {
  const speaking = new Set(quotes.flatMap(({ speakers }) => speakers));
  return scene.entities
    .filter(
      ({ name, person, count, given }) =>
        (count > 0 || given) && (person === true || (person === null && speaking.has(name))),
    )
    .map(({ name, forms, gender, given }) => ({ name, forms, gender, given }));
}

/** Repetitions of the same words told apart by what stands before them; further ones are numbered, or ids take ages. */
const MOST_REPEATS = 100;

function numberRepeats(texts: readonly string[]): string[] {
  const count = new Map<string, number>();
  return texts.map((text) => {
    const n = (count.get(text) ?? 0) + 1;
    count.set(text, n);
    return n > MOST_REPEATS ? `${text} ${n}` : text;
  });
}

/** More quotations than this, with fewer characters each than these, are no prose: nobody is looked for after them. */
const MANY_QUOTES = 5000;
const THIN_TEXT = 20;

function decide(scene: Scene, judge: SpeakerJudge): void {
  if (scene.quotes.length > MANY_QUOTES && scene.text.length < scene.quotes.length * THIN_TEXT) return;
  scene.quotes.forEach((_, quote) => {
    if (scene.places[quote] !== undefined) scene.decisions[quote] = decideQuote(scene, quote, judge);
  });
  ask(scene, ECHO_RULES);
}

function ask(scene: Scene, rules: typeof ECHO_RULES): void {
  scene.quotes.forEach((_, quote) => {
    const place = scene.places[quote];
    if (place === undefined) return;
    for (const [name, rule] of rules) {
      const said = rule(scene, quote, place);
      if (said === null) continue;
      scene.decisions[quote] = { ...said, rule: name };
      return;
    }
  });
}

function makeQuote(scene: Scene, i: number): Quote {
  const range = scene.quotes[i];
  const decision: Decision = scene.decisions[i] ?? {
    rule: 'term: marks without prose',
    verdict: 'term',
    speaker: null,
    cue: null,
    cueAt: null,
  };
  if (range === undefined) throw new Error(`No quotation ${i}`);
  const speakers = scene.language.namesSpeakers ? nameSpeakers(scene, i, decision) : [];
  return {
    id: 'q-',
    start: range.start,
    end: range.end,
    kind: judgeKind(scene, i, decision),
    speaker: speakers[0] ?? null,
    speakers,
    mention: speakers.length > 0 && decision.speaker !== null ? spanOfMention(scene, decision.speaker) : null,
    cue: scene.language.namesSpeakers ? decision.cue : null,
    rule: decision.rule,
    utterance: null,
    addressee: findAddressee(scene, i, decision),
  };
}

/** Where a mention stands; `null` for a label inside marks, which is no mention. */
function spanOfMention(scene: Scene, { line, from, to }: Mention): Span | null {
  const items = scene.lines[line]?.items ?? [];
  const [first, last] = [items[from], items[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: endOfWord(last) };
}

/** Lines of printed dialogue: the words after the label. */
function findTurns(article: ArticleText, scene: Scene): Quote[] {
  const found: Quote[] = [];
  const fullest = fullestLabels(article.blocks);
  for (const block of article.blocks) {
    if (block.type !== 'turn' || block.speaker === undefined) continue;
    const text = article.text.slice(block.start, block.end);
    const span = withoutBold(
      article.text,
      trim(article.text, { start: block.start + turnWordsAt(text, block.speaker), end: block.end }),
    );
    if (span.end <= span.start) continue;
    const speaker = scene.nameLabel(fullest.get(lastWord(block.speaker)) ?? block.speaker);
    found.push({
      id: 'q-',
      ...span,
      kind: 'turn',
      speaker,
      speakers: [speaker],
      mention: null,
      cue: null,
      rule: 'turn label',
      utterance: null,
      addressee: null,
    });
  }
  return found;
}

/** "**Q:** Why?", "**Q: Why?**": the stars around the label or the whole line are no words. */
function withoutBold(text: string, span: Span): Span {
  const inner = { start: span.start, end: span.end };
  if (/^(?:\*\*|__)\s/u.test(text.slice(inner.start, inner.start + 3))) inner.start += 2;
  const marks = text.slice(inner.start, inner.end).match(/\*\*|__/gu)?.length ?? 0;
  if (marks % 2 === 1 && /(?:\*\*|__)$/u.test(text.slice(inner.start, inner.end))) inner.end -= 2;
  return trim(text, inner);
}

/**
 * Transcripts print a name in full once, then by its last word: "JOHN PARDO, HOST:", "PARDO:". Where two share the
 * word, neither is meant.
 */
function fullestLabels(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const labels = new Set(
    blocks.flatMap(({ type, speaker }) => (type === 'turn' && speaker !== undefined ? [speaker] : [])),
  );
  const found = new Map<string, string | null>();
  for (const label of labels)
    if (/\s/u.test(label)) found.set(lastWord(label), found.has(lastWord(label)) ? null : label);
  return new Map([...found].flatMap(([word, label]) => (label === null ? [] : [[word, label] as const])));
}

const lastWord = (label: string): string => label.split(/\s/u).at(-1) ?? label;

/** What findQuotes reads of an article. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
