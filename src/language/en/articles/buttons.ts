import type { Buttons } from '../../article-patterns.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words that buttons, menus and share bars carry. */
export const BUTTONS: Buttons = {
  /** Words that make a line a button. */
  core: wordSet(`
  share shares save saved copy link print email e-mail tweet facebook twitter whatsapp reddit linkedin pinterest
  flipboard tumblr telegram messenger instagram youtube tiktok threads bluesky mastodon gettr gab parler snapchat
  comment comments reply replies subscribe subscribed subscription unsubscribe newsletter newsletters bookmark
  advertisement advert ad ads advertising sponsored promoted menu login logout signin signup register search close
  play pause mute unmute cancel submit donate listen skip captions fullscreen follow following rss feed
  aa gallery slideshow loading accept cookies disclaimer permissions reprints continue or x
`),
  /** Words that stand beside those. */
  loose: wordSet(`
  this article story page post video photo image images audio podcast with to on in up out us at by via from for your the a an and
  of more view views all add show hide read now text size small medium large min mins minute minutes sec total x
  join sign log account create next previous back news google app sms k + - free here close icon
  report error reuse content copied clipboard stories key points toggle navigation main home rights top bottom open
  full gift conversation discussion remove hide report ad-free as preferred source button select edition social media link bar options through friends
`),
};
