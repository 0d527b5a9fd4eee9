import { words } from '#words/corrections.ts';
import { words as former } from '#words/former.ts';
import type { Story } from '../../model/story.ts';
import { plainPart } from '../../text/content-id.ts';
import { openingWords } from '../../text/opening-words.ts';
import {
  articleAddress,
  claimAddress,
  conversationsAddress,
  storyAddress,
  utteranceAddress,
} from '../addresses.ts';
import { formerConversations, formerPagesOf } from '../former/former-pages.ts';
import { formerSentencesOf, formerWords, isOpening } from '../former/former-sentences.ts';
import { inMarks } from '../in-marks.ts';
import { outletSign } from '../outlet-sign.ts';
import { isShown } from '../shown-sentences.ts';

/** Something published that reads otherwise today, has another address, or is gone. The ledger knows no days. */
export interface ChangeView {
  readonly kind: 'claim' | 'quotation' | 'report' | 'conversation' | 'sentence';
  /** Where it was published, which still answers. */
  readonly address: string;
  readonly title: string;
  /** What stood there, a sentence. */
  readonly stood: string;
  /** What stands there or took its place; `null` where nothing did. */
  readonly stands: { readonly name: string; readonly address: string } | null;
}

/** Whether the story has a page of corrections: an editor's, or changes that the ledger knows of. */
export const hasCorrections = (story: Story): boolean =>
  story.corrections.length > 0 || changesOf(story).length > 0;

/** What was published of a story and stands there no longer, as the ledger has it. */
export function changesOf(story: Story): ChangeView[] {
  return [...changedOf(story), ...pagesOf(story), ...conversationsOf(story), ...sentencesOf(story)];
}

const KINDS = { claims: 'claim', quotes: 'quotation', articles: 'report' } as const;

function pagesOf(story: Story): ChangeView[] {
  return formerPagesOf(story).flatMap(({ path, heading, was, now }): ChangeView[] => {
    const [, list] = /^(claims|quotes|articles)\/./u.exec(path) ?? [];
    if (list === undefined) return [];
    const kind = KINDS[list as keyof typeof KINDS];
    return [{ kind, address: `${storyAddress(story.id)}${path}/`, title: heading, stood: was, stands: now }];
  });
}

/** Under the same address: another statement, another title, another speaker. */
function changedOf(story: Story): ChangeView[] {
  if (story.former.changed.length === 0) return []; // what is long in a story is read when it is asked for
  const { claims, utterances, conversations } = story;
  return story.former.changed.flatMap(({ kind, id, was }): ChangeView[] => {
    const claim = kind === 'claim' ? claims.find((each) => each.id === id) : undefined;
    const said =
      kind === 'speaker' || kind === 'quotation' ? utterances.find((each) => each.id === id) : undefined;
    const talk = kind === 'conversation' ? conversations.find((each) => each.id === id) : undefined;
    if (claim) {
      const address = claimAddress(story.id, id);
      const stands = { name: claim.statement, address };
      const title = words.claimChanged;
      return was.map((text) => ({
        kind: 'claim',
        address,
        title,
        stood: words.read(inMarks(text)),
        stands,
      }));
    }
    if (talk) {
      const address = `${conversationsAddress(story.id)}#${id}`;
      const stands = { name: talk.title, address };
      const title = words.conversationRenamed;
      return was.map((text) => ({
        kind: 'conversation',
        address,
        title,
        stood: words.called(inMarks(text)),
        stands,
      }));
    }
    if (!said) return [];
    const address = utteranceAddress(story.id, id);
    if (kind === 'quotation')
      return was.map((text) => ({
        kind,
        address,
        title: words.quotationChanged,
        stood: words.read(inMarks(text, isOpening(text))),
        stands: { name: former.quotationNow, address },
      }));
    return was.map((name) => ({
      kind: 'quotation',
      address,
      title: words.otherSpeaker,
      stood: words.givenTo(name),
      stands: { name: words.says(said.speaker), address },
    }));
  });
}

function conversationsOf(story: Story): ChangeView[] {
  const title = words.conversationGone;
  return formerConversations(story).map(({ anchor, words: text, now }) => ({
    kind: 'conversation',
    address: `${conversationsAddress(story.id)}#${anchor}`,
    title,
    stood: text === '' ? words.titleNotKept : words.called(inMarks(text)),
    stands: now === null ? null : { name: words.anotherConversation, address: now },
  }));
}

function sentencesOf(story: Story): ChangeView[] {
  if (story.former.sentences.length === 0) return [];
  return story.articles.flatMap((article) => {
    const { moved, gone } = formerSentencesOf(story, article);
    const { name } = outletSign(story, article);
    const at = (id: string) => articleAddress(story.id, article.id, id);
    const shown = article.sentences.filter(isShown(story, article));
    return [
      ...[...moved].flatMap(([now, ids]) => {
        const sentence = shown.find(({ id }) => id === now);
        const text = sentence ? article.text.slice(sentence.start, sentence.end) : '';
        const opening = openingWords(text);
        const former = story.former.sentences.filter(
          // The same words under another number read as they did.
          ({ article: of, id }) => of === article.id && ids.includes(id) && plainPart(id) !== plainPart(now),
        );
        return former.map((each): ChangeView => ({
          kind: 'sentence',
          address: at(each.id),
          title: words.sentenceChanged(name),
          stood: formerWords(each, article),
          stands: { name: inMarks(opening, opening !== text), address: at(now) },
        }));
      }),
      ...gone.map(({ id, text }): ChangeView => ({
        kind: 'sentence',
        address: at(id),
        title: words.sentenceGone(name),
        stood: text,
        stands: null,
      })),
    ];
  });
}
