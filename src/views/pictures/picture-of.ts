import { words as frame } from '#words/frame.ts';
import { words as grammar } from '#words/grammar.ts';
import { words as said } from '#words/pictures.ts';
import type { Claim } from '../../model/claim.ts';
import type { Picture, PictureRow, PictureWords } from '../../model/picture.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { contentId } from '../../text/content-id.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { STATE_WORDS, STATES } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import type { PairDifference } from '../pair/pair-differences.ts';
import type { PairPage } from '../pair/pair-page.ts';
import { changedWordsIn } from '../quotes/changed-words.ts';
import { utterancePageOf, type UtterancePage } from '../quotes/utterance-page.ts';
import { SITE } from '../site.ts';
import type { HighlightView } from '../story/highlights.ts';
import { descriptionOf, occasionOf } from '../story/overview.ts';
import { cutWords, isDrawable, shortened, wordsOf } from './words.ts';

/**
 * Lengths in UTF-16 units. With them all parts together stay legible where a chat shows the picture half as large: what is
 * longer is shortened, and the description of the picture with it.
 */
const LONGEST = {
  heading: 190,
  label: 90,
  context: 110,
  name: 36,
  rest: 150,
  words: 560,
  story: 64,
} as const;

/** Of more outlets each cannot have a line. */
const MOST_ROWS = 18;
/** Lines with printed words. */
const MOST_WORDS_ROWS = 5;

/** The picture of a story: its title and who tells it. */
export function storyPicture(story: Story): Picture | null {
  const signs = outletSigns(story);
  return pictureOf(story, story.id.replace('/', '-'), {
    label: occasionOf(story),
    heading: story.title,
    rows: signs.length > MOST_ROWS ? [] : signs.map((sign) => rowOf(sign)),
    rest: descriptionOf(story),
  });
}

/** The picture of a claim: the statement, and what each outlet does with it. */
export function claimPicture(story: Story, claim: Claim): Picture | null {
  const signs = outletSigns(story);
  const cells = claim.cells.flatMap(({ article, state }) => {
    const sign = signs.find(({ id }) => id === article);
    return sign ? [{ sign, state }] : [];
  });
  const rows =
    cells.length > MOST_ROWS
      ? STATES.flatMap((state) => {
          const count = cells.filter((cell) => cell.state === state).length;
          return count === 0
            ? []
            : [{ ...rowOf(null, state), words: plain(said.articles(count, cells.length)) }];
        })
      : cells.map(({ sign, state }) => rowOf(sign, state));
  return pictureOf(story, `claim-${claim.id}`, {
    label: said.claim,
    heading: claim.statement,
    rows,
  });
}

/** The picture of one of the sharpest differences, in the outlets’ words. */
export function highlightPicture(story: Story, highlight: HighlightView): Picture | null {
  const rows = highlight.lines.flatMap(({ outlets, html }) =>
    outlets.map((outlet) => ({ ...rowOf(outlet), words: wordsOf(html) })),
  );
  return pictureOf(story, `difference-${contentId(highlight.question)}`, {
    label: said.highlight,
    heading: highlight.question,
    context: highlight.context,
    rows: rows.slice(0, MOST_WORDS_ROWS),
    rest: rows.length > MOST_WORDS_ROWS ? null : highlight.rest,
  });
}

/** The picture of what several print of one utterance: two wordings that differ, or the words and who prints them. */
export function utterancePicture(story: Story, utterance: ComparedUtterance): Picture | null {
  const name = `quote-${utterance.id}`;
  const speaker = utterance.speaker ?? frame.speakerUnknown;
  const changed = changedWordsIn(story, utterance);
  if (changed)
    return pictureOf(story, name, {
      label: said.changed,
      heading: speaker,
      rows: changed.quotes.map(({ outlet, marked }) => ({
        ...rowOf(outlet),
        words: inMarks(wordsOf(marked)),
      })),
    });
  const view = utterancePageOf(story, utterance);
  const differing = differingQuotes(view);
  if (differing.length > 1)
    return pictureOf(story, name, {
      label: said.printed(differing.length, utterance.rendering !== null),
      heading: speaker,
      rows: differing.map(({ outlet, pieces }) => ({
        ...rowOf(outlet),
        words: inMarks(wordsOfPieces(pieces)),
      })),
    });
  const printing = outletSigns(story).filter(({ id }) => view.quotes.some(({ outlet }) => outlet.id === id));
  return pictureOf(story, name, {
    label: speaker,
    heading: view.heading,
    quoted: true,
    rows: printing.length > MOST_ROWS ? [] : printing.map((sign) => rowOf(sign)),
    rest: view.summary,
  });
}

/** Printings to set side by side: the fullest, and those in which words stand otherwise. */
const MOST_PRINTINGS = 3;

/** One for each outlet; none where the words are the same as far as each goes. */
function differingQuotes({ quotes }: UtterancePage): UtterancePage['quotes'] {
  const differs = ({ pieces }: UtterancePage['quotes'][number]): boolean =>
    pieces.some((piece) => 'changed' in piece && piece.changed);
  const chosen = quotes.filter((quote, i) => i === 0 || differs(quote));
  const once = chosen.filter(
    (quote, i) => chosen.findIndex(({ outlet }) => outlet.outlet === quote.outlet.outlet) === i,
  );
  return once.some(differs) ? once.slice(0, MOST_PRINTINGS) : [];
}

/** The words of a printing; where it lacks words of the others, the sign for what is left out. */
const wordsOfPieces = (pieces: UtterancePage['quotes'][number]['pieces']): PictureWords[] =>
  pieces.flatMap((piece) =>
    'gap' in piece
      ? plain(` ${LEFT_OUT} `)
      : wordsOf(piece.html).map(({ text }) => ({ text, marked: piece.changed })),
  );

/** The picture of a pair: the sharpest of their differences; `null` where they have none. */
export function pairPicture(story: Story, view: PairPage): Picture | null {
  const [sharpest] = view.differences;
  return sharpest === undefined
    ? null
    : pictureOf(story, `pair-${view.a.id}--${view.b.id}`, {
        label: said.pair(view.a.name, view.b.name),
        ...differenceOf(view, sharpest),
      });
}

function differenceOf({ a, b }: PairPage, difference: PairDifference): Pick<Picture, 'heading' | 'rows'> {
  if (difference.kind === 'claim')
    return {
      heading: difference.heading,
      rows: difference.sides.map(({ outlet, state, proofs }) => ({
        ...rowOf(outlet, state),
        words: proofs.flatMap(({ words }, i) => [...(i > 0 ? plain(' … ') : []), ...wordsOf(words)]),
      })),
    };
  const words = difference.kind === 'quotation' ? difference.utterance.words : difference.passage.words;
  // Where one quotes more, no word of the two differs.
  const whole = difference.kind === 'quotation' ? difference.utterance.sides : [];
  const side = (which: 'a' | 'b') =>
    words === null
      ? whole.flatMap((each) => (each.side === which ? wordsOf(each.html) : []))
      : words.columns.flatMap(({ same, [which]: html }) =>
          html === null ? [] : [...wordsOf(html).map(({ text }) => ({ text, marked: !same })), ...plain(' ')],
        );
  return difference.kind === 'quotation'
    ? {
        heading: difference.utterance.speaker ?? frame.speakerUnknown,
        rows: [
          { ...rowOf(a), words: inMarks(side('a')) },
          { ...rowOf(b), words: inMarks(side('b')) },
        ],
      }
    : {
        heading: said.nearlySame,
        rows: [
          { ...rowOf(a), words: side('a') },
          { ...rowOf(b), words: side('b') },
        ],
      };
}

const plain = (text: string): PictureWords[] => [{ text, marked: false }];

/** Words out of quotation marks, in marks again. */
const inMarks = (words: readonly PictureWords[]): PictureWords[] => [
  ...plain(grammar.opening),
  ...words,
  ...plain(grammar.closing),
];

function rowOf(sign: OutletSign | null, state?: Claim['cells'][number]['state']): PictureRow {
  return {
    outlet: sign && { letter: sign.letter, name: sign.name, hue: sign.hue },
    state: state === undefined ? null : { state, word: STATE_WORDS[state] },
    words: [],
  };
}

/** A picture with its parts shortened; `null` where the fonts lack a letter of it. */
function pictureOf(
  story: Story,
  name: string,
  { label, heading, quoted = false, context = null, rows, rest = null }: Parts,
): Picture | null {
  const show = isBlind(story) ? showGaps : (text: string) => text;
  const each = Math.floor(LONGEST.words / Math.max(2, rows.length));
  const picture: Picture = {
    file: `${story.id}/pictures/${name}.png`,
    label: shortened(show(label), LONGEST.label),
    heading: shortened(show(heading), LONGEST.heading),
    quoted,
    context: context === null ? null : shortened(show(context), LONGEST.context),
    rows: rows.map(({ outlet, state, words }) => ({
      outlet: outlet && { ...outlet, name: shortened(outlet.name, LONGEST.name) },
      state,
      words: cutWords(
        words.map(({ text, marked }) => ({ text: show(text), marked })),
        each,
      ),
    })),
    rest: rest === null ? null : shortened(show(rest), LONGEST.rest),
    site: shortened(SITE.name, LONGEST.name),
    story: shortened(show(story.title), LONGEST.story),
  };
  return isDrawable(picture) ? picture : null;
}

type Parts = Pick<Picture, 'label' | 'heading' | 'rows'> &
  Partial<Pick<Picture, 'quoted' | 'context' | 'rest'>>;
