import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { outletSign } from '../outlet-sign.ts';
import { proofOf } from '../proof.ts';

/** Why the quotes of an utterance are translations: the page's own words around those of an article. */
export interface RenderingView {
  readonly before: string;
  /** Where an article says so; `null` if the editor of the story does. */
  readonly cue: { /** HTML. */ readonly html: string; readonly here: string } | null;
  readonly after: string;
}

/** What follows from it, for readers. */
const RULE = ' Two translations of the same words differ, so no difference here is called a change or a cut.';

/** Puts into words why the quotes of an utterance are translations; `null` if that is not known. */
export function renderingViewOf(
  story: Story,
  { rendering, members }: ComparedUtterance,
): RenderingView | null {
  if (rendering === null) return null;
  const what = members.length === 1 ? 'What stands here is a translation' : 'These are translations';
  const rule = members.length === 1 ? '' : RULE;
  const said = rendering.language === null ? '' : `: this was said in ${rendering.language}`;
  const article = story.articles.find(({ id }) => id === rendering.cue?.article);
  if (rendering.cue === null || article === undefined)
    return { before: `${what}${said}, as the editor of this story notes.${rule}`, cue: null, after: '' };
  const { name } = outletSign(story, article);
  // The outlet's own words around a quotation may not be printed if the article is shown in excerpts.
  if (article.rights !== 'full')
    return { before: `${what}${said}, as ${name} tells.${rule}`, cue: null, after: '' };
  const { words, here } = proofOf(story, article, rendering.cue);
  return { before: `${what}${said}, as ${name} tells: `, cue: { html: words, here }, after: `.${rule}` };
}
