import { words } from '#words/claims.ts';
import { english } from '../../language/en/english.ts';
import type { Article } from '../../model/article.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Credit } from '../../model/credit.ts';
import type { Story } from '../../model/story.ts';
import { foldText } from '../../text/fold.ts';
import { contains, overlap } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { hasWords, spokenOfBy } from '../claim-cells.ts';
import { outletSigns } from '../outlet-sign.ts';
import { firstToReport } from './printing-order.ts';
import { sentenceAddress, sentencesOver } from '../sentences-over.ts';
import { isPrinted } from '../shown-sentences.ts';

/** Whom an article credits where it tells a claim. */
export interface CreditView {
  /** What kind of credit it is: of a source named nearby or without a name, of whom something was said to, or of the whole report. */
  readonly label: string;
  /** Whether it only stands near the words and may be of something else. */
  readonly near: boolean;
  /** As printed, each with the sentence that credits. */
  readonly names: readonly { readonly name: string; readonly here: string }[];
}

/**
 * Who printed a claim first, and how many outlets name a source where they tell it. Of a single one the page shows that
 * beside its words. A credit counts if it is in the sentence of the evidence, or in the
 * one before it in the same paragraph; a sentence tells several things, so that it may be the source for another of them. An outlet to
 * which something was said is where it was first printed, and whom the claim is about is no source of it; others to whom it was said, without a name, are no origin. If
 * no origin is found, nothing is said: a source may be credited in words that the rules do not know ("a leaked
 * transcript"). Credits in sentences that may not be printed are left out, and the page says that there are such sentences.
 *
 * @returns sentences; `null` where there is nothing to say
 */
export function originsOf(
  story: Story,
  claim: Claim,
): { readonly first: string | null; readonly origins: string | null } {
  const first = firstToReport(story, claim);
  return {
    first: first === null ? null : words.firstPrinted(nameOfOutlet(story, first)),
    origins: sharedOrigins(story, claim),
  };
}

function sharedOrigins(story: Story, claim: Claim): string | null {
  // Whoever contradicts a claim has its source for something else.
  const tellers = spokenOfBy(claim).filter(({ state }) => state !== 'contradicts');
  if (tellers.length === 0) return null;
  const against = spokenOfBy(claim).length > tellers.length;
  const credited = tellers.map((cell) => {
    const credits = nearCredits(story, cell);
    const anonymous = credits.filter(({ kind }) => kind === 'unnamed');
    const printed = cell.attribution;
    const isName =
      printed !== undefined && !anonymous.some((credit) => isSame(nameOf(story, credit), printed));
    const named = credits
      .filter(({ kind }) => kind === 'named')
      .map((credit) => nameOf(story, credit))
      .filter((name) => !isAbout(claim, name));
    return { anonymous, names: isName ? [...named, printed] : named };
  });
  const names = mergeNames(credited.flatMap((each) => each.names));
  const naming = credited.filter((each) => each.names.length > 0).length;
  const unnamed = credited.filter(
    (each) => each.names.length === 0 && each.anonymous.some((credit) => !isAddressed(story, credit)),
  ).length;
  const withheld = tellers.some((cell) => articleOf(story, cell.article)?.rights === 'excerpts');
  const said = [
    ...(naming > 1 || (naming === 0 && unnamed > 1)
      ? [words.origins(tellers.length, naming, names, unnamed, against)]
      : []),
    ...(withheld && naming + unnamed > 0 ? [words.ofExcerpts] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

/**
 * The credits of one article for a claim, those for its whole report last, without those in sentences that
 * may not be printed, without the one that the editor's attribution names, and without whom the claim is about: what the
 * Herald did, it need not be credited with.
 */
export function creditsOf(
  story: Story,
  article: Article,
  cell: Cell,
  claim: Pick<Claim, 'statement'>,
): CreditView[] {
  if (!hasWords(cell.state)) return [];
  const view = (credit: Credit, label: string, near: boolean) => {
    const name = article.text.slice(credit.start, credit.end);
    return isPrinted(story, article, credit) && !isSame(name, cell.attribution) && !isAbout(claim, name)
      ? [
          {
            label,
            near,
            name,
            here: sentenceAddress(story, article, credit),
          },
        ]
      : [];
  };
  const near = nearCredits(story, cell);
  // Words of a speaker have their own source.
  const isSaid =
    cell.attribution !== undefined ||
    cell.evidence.every((span) =>
      article.quotes.some((quote) => quote.kind !== 'term' && overlap(quote, span)),
    );
  const rest = story.credits.filter(
    (credit) => credit.article === article.id && credit.whole && !near.includes(credit) && !isSaid,
  );
  const nearby = near.flatMap((credit) =>
    isAddressed(story, credit)
      ? view(credit, words.creditsAddressed, false)
      : view(credit, credit.kind === 'named' ? words.credits : words.creditsUnnamed, true),
  );
  const whole = rest
    .flatMap((credit) => view(credit, words.creditsWhole, false))
    .filter(({ name }) => !nearby.some((other) => isSame(name, other.name)));
  const views = [...nearby, ...whole];
  return [...new Set(views.map(({ label }) => label))].map((label) => {
    const names = views.filter((each) => each.label === label).map(({ name, here }) => ({ name, here }));
    return {
      label,
      near: views.some((each) => each.label === label && each.near),
      names: names.filter(({ name }, i) => names.findIndex((other) => other.name === name) === i),
    };
  });
}

/**
 * The printable credits in the sentences of the evidence and in the sentence before each, within the
 * paragraph.
 */
function nearCredits(story: Story, cell: Cell): Credit[] {
  const article = articleOf(story, cell.article);
  if (!article) return [];
  const sentences = cell.evidence.flatMap((span) => {
    const touched = sentencesOver(article, span);
    const first = touched[0] ? article.sentences.indexOf(touched[0]) : -1;
    const before = article.sentences[first - 1];
    const block = article.blocks.find((each) => touched[0] !== undefined && contains(each, touched[0]));
    return before && block && contains(block, before) ? [before, ...touched] : touched;
  });
  return story.credits.filter(
    (credit) =>
      credit.article === cell.article &&
      sentences.some((sentence) => overlap(sentence, credit)) &&
      isPrinted(story, article, credit),
  );
}

/** Whether a credit names the one to whom something was said: "told the Herald". */
function isAddressed(story: Story, { article, start, within }: Credit): boolean {
  const source = articleOf(story, article);
  return source
    ? english.sources.addressed.test(withoutSigns(source, { start: within.start, end: start }))
    : false;
}

const nameOfOutlet = (story: Story, id: string): string =>
  outletSigns(story).find((outlet) => outlet.id === id)?.name ?? id;

const articleOf = (story: Story, id: string): Article | undefined =>
  story.articles.find((article) => article.id === id);

const nameOf = (story: Story, credit: Credit): string =>
  articleOf(story, credit.article)?.text.slice(credit.start, credit.end) ?? '';

/** Whether a claim is about a source: that the Herald published a report, the Herald need not be credited with. */
const isAbout = ({ statement }: Pick<Claim, 'statement'>, name: string): boolean =>
  inWords(statement).includes(inWords(name));

/** The words of a text, folded, each between blanks. */
const inWords = (text: string): string => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a credit is the one that an editor noted, who may have taken fewer or more words: "two officials". */
function isSame(credit: string, attribution: string | undefined): boolean {
  if (attribution === undefined) return false;
  const [one, two] = [foldText(credit), foldText(attribution)];
  return one.startsWith(two) || two.startsWith(one);
}

/** One name for each origin: "the Herald" and "Herald News" are one origin, under the shorter name. */
function mergeNames(names: readonly string[]): string[] {
  const kept: { key: string; name: string }[] = [];
  const keyOf = (name: string): string => foldText(name).replace(english.sources.article, '');
  for (const name of names.toSorted((a, b) => a.length - b.length)) {
    const key = keyOf(name);
    if (!kept.some((other) => key === other.key || key.startsWith(`${other.key} `))) kept.push({ key, name });
  }
  return kept.map(({ name }) => name);
}
