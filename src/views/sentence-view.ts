import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Story } from '../model/story.ts';
import { renderSpan } from '../render/render-span.ts';
import { overlap } from '../text/spans.ts';
import { words } from '../text/words.ts';
import { articleAddress, claimAddress } from './addresses.ts';
import type { OutletSign } from './outlet-sign.ts';
import { companionsOf, type Companion } from './sentence-company.ts';
import { sentencesOver } from './sentences-over.ts';

/** A sentence in the margins: its number, who else tells it, and how. */
export interface SentenceView {
  readonly id: string;
  readonly number: number;
  /** One for each other outlet, in order: whether it has what the sentence tells. */
  readonly slots: readonly { readonly outlet: OutletSign; readonly told: boolean }[];
  readonly differs: boolean;
  /** Per outlet its words; those that stand at the sentence before already are not repeated. */
  readonly notes: readonly SentenceNote[];
  /** Whether a claim rests on the sentence that no other outlet has. */
  readonly alone: boolean;
}

/** How another outlet puts what a sentence says. */
export interface SentenceNote {
  readonly outlet: OutletSign;
  /** Its words, HTML; `null` where they are the words of the sentence. */
  readonly html: string | null;
  /** Whether the words go on in their article. */
  readonly cut: boolean;
  /** The claim on which one of the two tells it otherwise. */
  readonly differs: string | null;
  readonly claim: string | null;
  /** The sentence in its article. */
  readonly here: string;
}

/** Words of another outlet shown in the margin are cut, at a blank, after about this many characters. */
const LONGEST_NOTE = 90;

/** From this share of common words on, in the same order, a note says "the same words" instead of repeating them. */
const SAME_WORDS = 0.8;

/**
 * Puts the margins of a sentence together.
 *
 * @param others the signs of the other outlets, in order
 * @param before the addresses of the notes at the sentence before, which are not repeated
 */
export function sentenceView(story: Story, article: Article, sentence: Sentence, number: number, others: readonly OutletSign[], before: ReadonlySet<string>): SentenceView {
  const companions = companionsOf(story, article, sentence);
  const claims = story.claims.filter((claim) => claim.cells.some((cell) => cell.article === article.id && cell.evidence.some((span) => overlap(span, sentence))));
  return {
    id: sentence.id,
    number,
    slots: others.map((outlet) => ({ outlet, told: companions.some((companion) => companion.article === outlet.id) })),
    differs: companions.some(({ differs }) => differs),
    alone: others.length > 0 && companions.length === 0 && claims.length > 0,
    notes: others.flatMap((outlet) => noteOf(story, article, sentence, outlet, companions) ?? []).filter(({ here, differs }) => differs !== null || !before.has(here)),
  };
}

function noteOf(story: Story, article: Article, sentence: Sentence, outlet: OutletSign, companions: readonly Companion[]): SentenceNote | null {
  const source = story.articles.find(({ id }) => id === outlet.id);
  const own = article.text.slice(sentence.start, sentence.end);
  const best = source && mostTelling(companions.filter((companion) => companion.article === outlet.id), own, source.text);
  if (!best || !source) return null;
  const shown = shorten(source.text, best.span);
  return {
    outlet,
    html: isSame(own, source.text.slice(best.span.start, best.span.end)) ? null : renderSpan(source, shown),
    cut: shown.end < best.span.end,
    differs: best.differs && best.claim ? best.claim.statement : null,
    claim: best.claim && claimAddress(story.id, best.claim.id),
    here: articleAddress(story.id, outlet.id, sentencesOver(source, best.span)[0]?.id),
  };
}

/** Whether the one stands in the other, word by word, and is most of it. */
function isSame(a: string, b: string): boolean {
  const [one, two] = [a, b].map((text) => words(text).map(({ form }) => form)).toSorted((x, y) => x.length - y.length);
  return one !== undefined && two !== undefined && one.length >= two.length * SAME_WORDS && ` ${two.join(' ')} `.includes(` ${one.join(' ')} `);
}

/** The words that are most like the sentence; then what an editor chose; then what differs; then the longest that fit uncut. */
function mostTelling(companions: readonly Companion[], sentence: string, source: string): Companion | undefined {
  const own = new Set(tellingForms(sentence));
  // Dice's measure: a long passage is not better only because it has more words to share.
  const alike = ({ span }: Companion) => {
    const theirs = new Set(tellingForms(source.slice(span.start, span.end)));
    return Math.round((200 * own.intersection(theirs).size) / Math.max(1, own.size + theirs.size));
  };
  const length = ({ span }: Companion) => span.end - span.start;
  const fitting = (companion: Companion) => (length(companion) <= LONGEST_NOTE ? length(companion) : 0);
  return companions.toSorted((a, b) => alike(b) - alike(a) || Number(b.claim !== null) - Number(a.claim !== null) || Number(b.differs) - Number(a.differs) || fitting(b) - fitting(a) || length(a) - length(b))[0];
}

/** Words of four letters or more, cut to five, so that "respects" meets "respect". */
const tellingForms = (text: string) => words(text).map(({ form }) => form.slice(0, 5)).filter((form) => form.length > 3);

function shorten(text: string, span: { start: number; end: number }): { start: number; end: number } {
  if (span.end - span.start <= LONGEST_NOTE) return span;
  const cut = text.lastIndexOf(' ', span.start + LONGEST_NOTE);
  return { start: span.start, end: cut > span.start ? cut : span.end };
}
