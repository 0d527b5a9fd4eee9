import type { Furniture } from '../../article-patterns.ts';
import { WEB_ADDRESS } from '../../../text/web-address-pattern.ts';

const WORDS = String.raw`(?:(?:original|source|article|canonical|full|page|web)\s)?(?:url|link|source|address|article|story)|original(?:ly published at)?|available at|retrieved from|permalink`;

/** The page around the article: buttons of pictures, labels of addresses and links, frames of posts. */
export const FURNITURE: Furniture = {
  /** The button of a picture before its caption. */
  leadIn:
    /^(?:\d{1,3}(?:\s?[/\\]\s?\d{1,3})?\s)?(?:(?:open|view|see|enlarge|expand|show|zoom)\s(?:\d{1,3}\s)?(?:this\s|the\s|full\s|larger\s)?(?:images?|photos?|pictures?|gallery|slideshow|full(?:-?\s?size)?\simage)(?:\s(?:in|as)\s(?:a\s)?(?:gallery|full\s?screen|new\s(?:tab|window)|slideshow|lightbox))?|image\s\d{1,3}\sof\s\d{1,3}|hide\scaption|toggle\scaption|(?:image|media|video)\scaption,|image\scopyright\s.{2,50}?\simage\scaption|media\splayback\sis\s(?:un|not\s)supported\son\syour\sdevice(?:\smedia\scaption)?|play\svideo(?:\s\d{1,2}:\d\d)?)(?=\s|$)/iu,
  /** The label of the article's address, alone. */
  addressLabel: new RegExp(String.raw`^(?:${WORDS})\s?:$`, 'iu'),
  /** The same with the address. */
  labelledAddress: new RegExp(String.raw`^(?:${WORDS})\s?:\s*${WEB_ADDRESS}$`, 'iu'),
  /** A label that leads to another article. */
  related:
    /^(?:(?:related|full coverage|also|read|see|watch|listen|more|view|next|recommended|explore|must[- ]read|in pictures|in case you missed it|don['’]t miss)(?:\s(?:also|read|more|next|now|on this|this|to|related|article|articles|story|stories|post|coverage|news|here|on|video|about this|link))*\s?(?:[:|–—>»]|\s-\s)\s*\S)/iu,
  /** Ends in the button that leads to the article it names: "Storm closes the pier Read more". */
  relatedTail:
    /\S\s(?:Read (?:more|the full story|article)|Learn more|Find out more|Watch now|See more)\s?[»›→>]?$/u,
  /** The same in capitals needs no mark after it: "READ MORE Get the newsletter". */
  gluedHeadlines: /\p{Lu}(?<=\p{Ll}\p{Lu})\p{L}+\s[^\n]{10,600}?\sMORE(?=\s\(|\s\p{Ll}|,)/gu,
  relatedInCapitals: /^(?:(?:READ|WATCH|LISTEN|SEE|ALSO)\s(?:MORE|NEXT|ALSO|NOW|READ|HERE))\s+\S/u,
  /** "Lee wrote on X:", "The mayor tweeted:", "In a post on Facebook, she said:" */
  posted:
    /\b(?:tweet(?:s|ed)?|post(?:s|ed)?|wr[io]te[s]?|shared|said|replied|added|shot back|hit back)\b.{0,120}:$/iu,
  /** "Duration 1:30". A post has few paragraphs. */
  runningTime: /^(?:duration|length|running time)\s?:?\s?\d{1,2}:\d\d(?::\d\d)?$|^\d\d:\d\d:\d\d$/iu,
  /** The label of a player, alone. */
  player: /^videos?$/iu,
  /** Labels of things, not of speakers. */
  noSpeaker:
    /^(?:notes?|photos?|pictures?|images?|videos?|credits?|sources?|updates?|updated|correction|read|watch|listen|see|also|related|more|published|posted|date|time|location|where|when|what|who|why|how|price|specs|tags?|topics?|follow|contact|by|editor|example|warning|disclaimer|analysis|opinion|breaking|exclusive|live|score|result|summary|conclusion|background|context|bottom|top|fact|step|part|chapter|rating|verdict|pros|cons|address|phone|email|website|ingredients|method)\b/iu,
  /** Labels of printed dialogue that need not be named elsewhere. */
  questionOrAnswer: /^(?:Q|A|Question|Answer|\p{Lu}{1,3})$/u,
};
