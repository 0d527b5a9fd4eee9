import { words } from '#words/quotes.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ChangeType } from '../../model/variant.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { renderSpan } from '../../render/render-span.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, countWordsIn, wordForms, wordsWithin } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { wholeSentences } from '../sentences-over.ts';
import { headingReach } from './heading-reach.ts';
import { otherSpeakers } from './other-speakers.ts';
import { speakerId } from './speaker-id.ts';
import { utteranceTitle } from './utterance-title.ts';

/** The utterances of a story by speaker, the most printed first. */
export interface QuotesPage {
  readonly speakers: readonly {
    readonly name: string | null;
    readonly anchor: string;
    readonly utterances: readonly UtteranceLine[];
  }[];
  readonly utterances: number;
  /** Utterances that more than one outlet prints. */
  readonly several: number;
}

/** One utterance in a list: the words it is known by, its fullest wording and who prints it. */
export interface UtteranceLine {
  readonly id: string;
  readonly address: string;
  /** The words that head its page, as plain text. */
  readonly heading: string;
  /** The fullest wording, HTML, or what of it follows on the heading; `null` if the heading has all of it. */
  readonly html: string | null;
  /** What is printed otherwise, or of other words of it, as HTML: whoever looks on the page for words finds them. */
  readonly besides: readonly { readonly outlet: OutletSign; readonly html: string }[];
  /** All that print any of it. */
  readonly outlets: readonly OutletSign[];
  /** Those that print the words of the heading from end to end; then others, with what they print. */
  readonly whole: readonly OutletSign[];
  readonly rest: readonly { readonly outlets: readonly OutletSign[]; readonly says: string }[];
  /** The sentence it stands in, as HTML, if its own words are too few to say what they are about. */
  readonly sentence: string | null;
  /**
   * That all print the same words, apart from marks, case and punctuation, or that some print other words. `null` if it is
   * printed once, or the letters tell it.
   */
  readonly printed: string | null;
  /** Who said it together with the speaker. */
  readonly together: string | null;
}

/** Builds the page of a story's quotes. */
export function quotesPageOf(story: Story): QuotesPage {
  const signs = outletSigns(story);
  // "The board" at the start of a sentence and "the board" inside one are one speaker.
  const bySpeaker = Map.groupBy(story.utterances, ({ speaker }) => speakerId(speaker));
  const speakers = [...bySpeaker]
    .map(([anchor, utterances]) => ({
      anchor,
      name: utterances[0]?.speaker ?? null,
      utterances: utterances
        .map((utterance) => utteranceLine(story, utterance, signs))
        .toSorted((a, b) => b.outlets.length - a.outlets.length),
    }))
    // Unknown speakers come last; the others by how much of them is quoted.
    .toSorted(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.utterances.length - a.utterances.length,
    );
  return {
    speakers,
    utterances: story.utterances.length,
    several: speakers
      .flatMap(({ utterances }) => utterances)
      .filter(({ outlets }) => countOutlets(outlets) > 1).length,
  };
}

/** Up to this many words say little without their sentence. */
const FEW_WORDS = 3;

function utteranceLine(
  story: Story,
  utterance: ComparedUtterance,
  signs: readonly OutletSign[],
): UtteranceLine {
  const fullest = utterance.members.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const article = story.articles.find(({ id }) => id === fullest?.article);
  const printed = utterance.members.flatMap((member) => {
    const source = story.articles.find(({ id }) => id === member.article);
    return source ? [wordForms(withoutSigns(source, member)).join(' ')] : [];
  });
  const outlets = signs.filter(({ id }) => utterance.members.some(({ article: member }) => member === id));
  const others = otherSpeakers(story, utterance);
  const { heading } = utteranceTitle(story, utterance);
  const reach = headingReach(story, utterance);
  const reaching = (how: ReturnType<typeof reach>) => outlets.filter(({ id }) => reach(id) === how);
  const rest = [
    { outlets: reaching('part'), says: words.aPart },
    { outlets: reaching('none'), says: words.otherWordsOnly },
  ].filter((each) => each.outlets.length > 0);
  return {
    id: utterance.id,
    address: utteranceAddress(story.id, utterance.id),
    heading,
    html: article && fullest ? besideHeading(article, fullest, heading) : null,
    besides: besidesOf(story, utterance, signs),
    sentence:
      article && fullest && countWordsIn(article.text, fullest) <= FEW_WORDS
        ? renderSpan(article, wholeSentences(article, fullest))
        : null,
    outlets,
    whole: reaching('whole'),
    rest,
    together: others.length > 0 ? words.together(others) : null,
    printed:
      printed.length < 2
        ? null
        : new Set(printed).size === 1
          ? words.sameWords
          : isOtherwise(utterance)
            ? words.wordingDiffers
            : null,
  };
}

/** The printings that no longer one holds, but for the fullest, from the longest to the shortest. */
function besidesOf(
  story: Story,
  utterance: ComparedUtterance,
  signs: readonly OutletSign[],
): UtteranceLine['besides'][number][] {
  const printings = utterance.members
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .flatMap((member) => {
      const article = story.articles.find(({ id }) => id === member.article);
      const outlet = signs.find(({ id }) => id === member.article);
      return article && outlet
        ? [{ article, outlet, member, forms: ` ${wordForms(withoutSigns(article, member)).join(' ')} ` }]
        : [];
    });
  return printings
    .filter(({ forms }, i) => i > 0 && printings.slice(0, i).every((longer) => !longer.forms.includes(forms)))
    .map(({ article, outlet, member }) => ({ outlet, html: renderSpan(article, member) }));
}

/** What a list shows beside the heading: the fullest wording, of which nothing is repeated that the heading begins with. */
function besideHeading(article: Article, fullest: Span, heading: string): string | null {
  const forms = wordForms(heading).join(' ');
  const all = wordForms(withoutSigns(article, fullest)).join(' ');
  if (forms === all) return null;
  const rest = wordsWithin(article.text, fullest)[countWords(heading)];
  const isBegun = all.startsWith(`${forms} `) && rest !== undefined;
  return isBegun
    ? `… ${renderSpan(article, { start: rest.start, end: fullest.end })}`
    : renderSpan(article, fullest);
}

/**
 * Whether a printing has other words, more or in another order, or lacks some inside without showing it: not only
 * fewer of them.
 */
const isOtherwise = ({ variants }: ComparedUtterance): boolean =>
  variants.some(({ changes }) =>
    changes.some(({ type, ellipsis }) => OTHERWISE.has(type) || (type === 'cut-inside' && !ellipsis)),
  );

const OTHERWISE: ReadonlySet<ChangeType> = new Set(['words-changed', 'words-added', 'moved', 'rendered']);
