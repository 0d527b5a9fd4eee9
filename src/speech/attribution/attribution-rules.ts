import { cueThenQuote, quoteThenCue, quoteThenUnknownVerb, trailingCue } from './cue-rules.ts';
import {
  echoOfText,
  labelInside,
  toldInNextLine,
  lineSubject,
  paragraphAlone,
  runsOn,
  sameParagraph,
  sameSentence,
} from './context-rules.ts';
import {
  accordingTo,
  colonThenQuote,
  dashThenName,
  nameInNextLine,
  passiveBy,
  quoteThenColon,
  wordsOf,
} from './owner-rules.ts';
import type { AttributionRule } from '../scene.ts';
import { namedAs, nickname, termElsewhere, titleCase, untied, workOrWord } from './term-rules.ts';

/** Rules that look at what the rest of the article says of the same words, tried once all quotations are decided. */
export const ECHO_RULES: readonly (readonly [name: string, rule: AttributionRule])[] = [
  ['term: a title elsewhere', termElsewhere],
  ['echo of the text', echoOfText],
];

/**
 * The rules that decide who said a quotation, or that nobody did, in the order in which they are tried. The first
 * that answers decides, and its name stands in the quote.
 */
export const ATTRIBUTION_RULES: readonly (readonly [name: string, rule: AttributionRule])[] = [
  ['label inside the marks', labelInside],
  ['term: named as', namedAs],
  ['term: nickname', nickname],
  ['term: work or word', workOrWord],
  ['term: title case', titleCase],
  ['quote, then cue', quoteThenCue],
  ['quote, then unknown verb', quoteThenUnknownVerb],
  ['passive with by', passiveBy],
  ['words of', wordsOf],
  ['cue, then quote', cueThenQuote],
  ['colon, then quote', colonThenQuote],
  ['quote, then colon', quoteThenColon],
  ['according to', accordingTo],
  ['trailing cue', trailingCue],
  ['dash, then name', dashThenName],
  ['name in the next line', nameInNextLine],
  ['told in the next line', toldInNextLine],
  ['runs on', runsOn],
  ['same sentence', sameSentence],
  ['same paragraph', sameParagraph],
  ['paragraph alone', paragraphAlone],
  ['subject of the sentence', lineSubject],
  ['term: tied to nobody', untied],
];
