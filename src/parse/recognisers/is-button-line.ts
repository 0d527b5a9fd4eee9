import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { wordSet } from '../../text/word-set.ts';
import { countWords } from '../../text/words.ts';

/** Whether a line is made of the words that buttons, menus and share bars carry, and of nothing else. */
export function isButtonLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (/^\(?[\d.,]+[km]?\)?$/iu.test(text)) return true;
  if (QUOTED_END.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+-]+|(?<=\p{L})(?=\d)/u)
    .filter(Boolean);
  if (countWords(text) > MOST_WORDS) return false;
  return (
    words.length > 0 &&
    words.some((word) => CORE.has(word)) &&
    words.every((word) => CORE.has(word) || LOOSE.has(word) || /^\d+$/u.test(word))
  );
}

const LONGEST = 120;
const QUOTED_END = new RegExp(`[.…][${CLOSING_MARKS}]$`, 'u');
const MOST_WORDS = 10;

/** Words that make a line a button. */
const CORE = wordSet(`
  share shares save saved copy link print email e-mail tweet facebook twitter whatsapp reddit linkedin pinterest
  flipboard tumblr telegram messenger instagram youtube tiktok threads bluesky mastodon gettr gab parler snapchat
  comment comments reply replies subscribe subscribed subscription unsubscribe newsletter newsletters bookmark
  advertisement advert ad ads advertising sponsored promoted menu login logout signin signup register search close
  play pause mute unmute cancel submit donate listen skip captions fullscreen follow following rss feed
  aa gallery slideshow loading accept cookies disclaimer permissions reprints continue or x
`);

/** Words that stand beside those. */
const LOOSE = wordSet(`
  this article story page post video photo image images audio podcast with to on in up out us at by via from for your the a an and
  of more view views all add show hide read now text size small medium large min mins minute minutes sec total x
  join sign log account create next previous back news google app sms k + - free here close icon
  report error reuse content copied clipboard stories key points toggle navigation main home rights top bottom open
  full gift conversation discussion as preferred source button select edition social media link bar options through friends
`);
