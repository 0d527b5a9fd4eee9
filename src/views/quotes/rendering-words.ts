import { words as quotes } from '#words/quotes.ts';
import { english } from '../../language/en/english.ts';
import type { Rendering } from '../../model/rendering.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { languageInWords } from '../languages-in-words.ts';
import { outletSign } from '../outlet-sign.ts';
import { proofOf } from '../proof.ts';

/** Why the quotes of an utterance are translations: the page's own words around those of an article. */
export interface RenderingView {
  readonly before: string;
  /** Where an article says so; `null` if the editor of the story does. */
  readonly cue: { /** HTML. */ readonly html: string; readonly here: string } | null;
  readonly after: string;
}

/**
 * Whether a translation is only presumed: whoever speaks to the state media of a country may well speak its language, but
 * nobody says so.
 */
export function isPresumed(story: Story, { cue }: Rendering): boolean {
  const article = story.articles.find(({ id }) => id === cue?.article);
  return (
    cue !== null && article !== undefined && english.translations.presumed.test(withoutSigns(article, cue))
  );
}

/** Puts into words why the quotes of an utterance are translations; `null` if that is not known. */
export function renderingViewOf(
  story: Story,
  { rendering, members, variants }: ComparedUtterance,
): RenderingView | null {
  if (rendering === null) return null;
  const { before, after } = quotes.renderings;
  const language = rendering.language === null ? null : languageInWords(rendering.language);
  // Where all print the same words there is nothing that translators could have put otherwise.
  const rule = after(variants.some(({ changes }) => changes.some(({ type }) => type === 'rendered')));
  const article = story.articles.find(({ id }) => id === rendering.cue?.article);
  const presumed = isPresumed(story, rendering);
  const said = (outlet: string | null, quoted: boolean): string =>
    before(members.length, language, outlet, quoted, presumed);
  if (rendering.cue === null || article === undefined)
    return { before: `${said(null, false)}${rule}`, cue: null, after: '' };
  const { name } = outletSign(story, article);
  // The outlet's own words around a quotation may not be printed if the article is shown in excerpts.
  if (article.rights !== 'full') return { before: `${said(name, false)}${rule}`, cue: null, after: '' };
  const { words, here } = proofOf(story, article, rendering.cue);
  return { before: said(name, true), cue: { html: words, here }, after: `.${rule}` };
}
