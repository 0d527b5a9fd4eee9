import type { LinePatterns } from '../../article-patterns.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../../text/quotation-marks.ts';

/** What a line of the article’s own text begins with or leads to. */
export const LINES: LinePatterns = {
  uncapitalised: /\b(?:a|an|of|the|and|in|to|c|s)\b/gu,
  /** A small letter: a line of capitals has none. */
  smallWords: /\p{Ll}/u,
  /** Ann Lee commented: “Lovely 🌊🌊”: a verb of speech leads to a quotation without a full stop. */
  said: new RegExp(
    `\\p{L} (?:said|says|added|wrote|commented|replied|posted|tweeted|captioned it|read|joked): [${OPENING_MARKS}].{2,}[${CLOSING_MARKS}]$`,
    'u',
  ),
  /** A short question is a heading unless it takes up what was said before. */
  takesUp: /^(?:but|and|so|or|then|yet)\b/iu,
  /** Begins as questions do. */
  question: new RegExp(
    `^[${OPENING_MARKS}]?(?:what|who|whose|why|how|when|where|which|is|are|am|was|were|will|would|can|could|do|does|did|has|have|had|should|shall|may|might|must)\\b`,
    'iu',
  ),
  /** Heads a list of the article's own: "Key points". */
  listTitle:
    /^(?:(?:the\s)?(?:key|main)\s(?:points?|takeaways?|facts|findings|details|developments|moments|numbers|figures|dates|questions)|takeaways|at a glance|highlights|in (?:brief|short|summary|numbers|figures)|summary|timeline|what (?:we|you) (?:need to )?know(?: so far)?|what (?:changes|happened|to know)|by the numbers|the (?:facts|numbers|basics)|quick facts)\s?:?$/iu,
  /** Somebody's words in marks, and who said them. */
  quotedSaid: /[,.?!]["”’'] (?:\p{L}+ ){0,4}(?:said|says|added|argued|asked|told|wrote|replied)\b/u,
  /** A quotation without a full stop after who said it: “No,” she said */
  endsInSaid:
    /[,?!]["”’'] (?:[\p{L}.’'-]+ ){0,5}(?:said|says|added|asked|told|wrote|replied|continued)(?: [\p{L}.’'-]+){0,4}$/u,
  /** Names a part of the outlet ("Sport", "US News"): hardly a headline, however short. */
  section:
    /^(?:(?:home|news|world|us|u\.s\.|uk|usa|europe|asia|africa|americas|australia|canada|china|india|russia|ukraine|middle|east|national|international|local|regional|community|city|politics|elections?|congress|opinion|editorials?|comment(?:ary)?|analysis|columns?|sports?|football|soccer|cricket|rugby|tennis|business|economy|markets?|money|finance|technology|tech|science|health|environment|climate|weather|culture|arts|entertainment|celebrity|lifestyle|life|style|food|travel|education|law|crime|courts?|video|videos|audio|photos|pictures|podcasts?|live|latest|breaking|exclusive|explainers?|features?|investigations?|obituar(?:y|ies)|magazine|weekend|today|and|the|in|of|&|\/|\||>|»|›|more|top|stories|updates?|royals?|family)[\s,:]*){1,6}$/iu,
  /** What agencies and offices print above a headline: "FOR IMMEDIATE RELEASE". */
  releaseLabel:
    /^(?:(?:for\s)?immediate\srelease|(?:press|news|media)\s(?:release|statement)|for\srelease\b.{0,60}|(?:under\s)?embargo(?:ed)?\b.{0,80})[:.]?$/iu,
  /** A place or an agency before the first sentence: "LOW HARBOUR (EX) —". */
  dateline:
    /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|of|de|la)){0,5}\s*(?:\([^()]{2,40}\)\s*)?[—–-]{1,2}\s|\([^()]{2,40}\)\s*[—–-]{1,2}\s|\p{Lu}[\p{L}.'’-]+(?:[\s,]+\p{Lu}[\p{L}.'’-]*){0,4}\s*\((?:\p{Lu}{2,5}|Reuters)\)\s*[—–-]{0,2}\s)/u,
};
