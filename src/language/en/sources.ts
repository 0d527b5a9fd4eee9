import { wordSet } from '../../text/word-set.ts';
import type { SourcePatterns } from '../source-patterns.ts';

/** A name in running text: up to six capitalised words, with the small words of names between them. */
const NAME = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&-]*(?:\.(?=\p{L})[\p{L}\p{N}&-]*){0,4}(?:\s(?:of\s|of\sthe\s|for\s|and\s|&\s)?\p{Lu}[\p{L}\p{N}&-]*(?:\.(?=\p{L})[\p{L}\p{N}&-]*){0,4}){0,5}`;

/** What may precede a name: "the business newspaper". */
const INTRODUCED = String.raw`(?:(?:the|a|an)\s+)?(?:[\p{L}-]+\s+){0,3}?`;

/** Verbs of outlets and bodies. */
const TELLS =
  'reported|reports|published|said|says|wrote|writes|revealed|disclosed|suggested|noted|found|confirmed|announced|claimed|estimated|estimates|warned|broadcast';

/** What may stand between an outlet and its verb. */
const ALREADY = String.raw`(?:(?:also|first|later|earlier|previously|has|had)\s+){0,2}`;

/** What stands between a speaker and the one who asks or is told. */
const ADDRESSED = String.raw`(?:told|[Aa]sked\s+by|[Ii]nterviewed\s+by|[Ii]nterview\s+(?:with|to|on)|[Cc]omments?\s+to|[Rr]emarks\s+to|[Ss]tatement\s+to|[Ss]peaking\s+(?:to|on|with))`;

const BODY = String.raw`(?:the\s+)?(?:[\p{L}-]+(?:['’]s)?\s+){0,2}?(?:ministry|police|prosecutors|embassy|council|coastguard|military|army|court|authorities|government)`;

/** Words of newspapers' titles that name outlets wherever they end a name. */
const NEWSPAPER_WORDS =
  'Times Post Journal Tribune Herald Guardian Telegraph Observer Gazette Chronicle Inquirer Examiner Courier Dispatch Sentinel Bulletin';

/** How articles name where their report comes from. */
export const SOURCES: SourcePatterns = {
  after: [
    String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting)\s+(?:(?:a|the|its)\s+(?:[\p{L}-]+\s+){0,2}?(?:report|article|story|study|investigation|statement|data|figures)\s+(?:by|in|from|of)\s+)?(?<name>${NAME})`,
    String.raw`\b(?:reported|reviewed|published|obtained|seen|released|broadcast|aired|revealed|disclosed|quoted|cited|verified|conducted|commissioned)(?:\s+[\p{L}-]+){0,3}?\s+(?:by|in)\s+${INTRODUCED}(?<name>${NAME})`,
    String.raw`\b${ADDRESSED}\s+${INTRODUCED}(?<name>${NAME})(?!\s*['’]s)`,
  ].map((source) => new RegExp(source, 'gdu')),
  before: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?:,[^,]{1,80},)?\s+${ALREADY}(?:${TELLS})(?![\p{L}-])`,
      'gdu',
    ),
  ],
  bodies: [
    new RegExp(
      String.raw`\b[Aa]ccording\s+to\s+(?<name>${BODY})(?![\p{L}-]|['’]s|\s+\p{Ll}*(?:official|officer|spokes|chief|source|document|record|filing)\p{L}*)`,
      'gdu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}-])(?<name>the\s+(?:[\p{L}-]+(?:['’]s)?\s+){0,2}?(?:ministry|embassy|council|court|military|army|government)|(?:[\p{L}-]+\s)?(?:police|prosecutors|authorities))\s+(?:said|says|announced|confirmed|reported)(?![\p{L}-])`,
      'gdiu',
    ),
  ],
  unnamed: [
    String.raw`(?<name>(?:(?:unnamed|anonymous|several|two|three|multiple|senior|U\.?S\.?|Western|\p{Lu}\p{L}+)\s+){0,2}(?:sources?|officials?|people|persons?|diplomats?)\s+(?:familiar\s+with|close\s+to|with\s+(?:direct\s+)?knowledge\s+of|briefed\s+on)(?:\s+(?:the|these|those|their|his|her|its)?\s*[\p{L}-]+)?)`,
    String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting)\s+(?<name>(?:(?:unnamed|anonymous|several|two|three|multiple|senior|its|own|informed|diplomatic|security|government|\p{Lu}[\p{L}.]*)\s+){0,3}(?:sources?|officials?|diplomats?))`,
    String.raw`\b(?:told|[Aa]sked\s+by|[Aa]ccording\s+to|[Cc]iting|[Cc]omments?\s+to|[Ii]nterview\s+with|[Rr]eported\s+by|[Rr]eports\s+in)\s+(?:the\s+)?(?<name>(?:\p{Lu}\p{L}+(?:['’]s)?\s+)?(?:state|state-run|local|national|international|foreign|social|several|official)?\s?(?:media|news\s+agenc(?:y|ies)|news\s+outlets?|television|newspapers?))(?!\s+\p{Lu})`,
    String.raw`(?<![\p{L}-])(?<name>(?:(?:local|state|foreign|several|\p{Lu}\p{L}+)\s+)?(?:[Mm]edia|media\s+outlets?|news\s+agencies))\s+(?:have\s+|has\s+|had\s+)?(?:reported|disclosed|revealed|said|published)(?![\p{L}-])`,
  ].map((source) => new RegExp(source, 'gdu')),
  addressed: new RegExp(String.raw`\b${ADDRESSED}\s+${INTRODUCED}$`, 'iu'),
  contributed: [
    new RegExp(String.raw`(?<name>${NAME})\s+contributed(?:\s+to\s+this|\s+reporting|\s+to\s+the)`, 'du'),
    // "GENEVA (AFP) –", "LONDON, May 3 (Reuters) -"
    new RegExp(String.raw`^\p{Lu}[^()\n]{0,60}\((?<name>${NAME})\)\s*[-–—]`, 'du'),
  ],
  reportingBy: [
    new RegExp(
      String.raw`\b(?:(?:[Aa]dditional\s+)?[Rr]eporting\s+(?:by|from)|[Ww]ith\s+(?:reporting|files|material)\s+(?:by|from)|[Ss]ource:)\s+(?<name>${NAME})`,
      'du',
    ),
  ],
  titleEnd: [new RegExp(String.raw`\s[-–—|]\s(?<name>${NAME})$`, 'du')],
  naming: [
    String.raw`\b(?:reviewed|published|obtained|seen|released|broadcast|aired|reported)(?:\s+[\p{L}-]+){0,3}?\s+by\s+(?<name>${NAME})`,
    String.raw`\b(?:newspaper|news\sagency|news\soutlet|news\ssite|broadcaster|magazine|website|tabloid|news\schannel|TV\schannel|weekly)\s(?<name>${NAME})`,
  ].map((source) => new RegExp(source, 'gu')),
  telling: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})\s(?:(?:also|first|later|earlier|previously|has|had)\s){0,2}(?:reported|reports|published)(?![\p{L}-])`,
      'gu',
    ),
  ],
  longName:
    /(?<![\p{L}\p{N}])(?!The\s)\p{Lu}\p{Ll}+\.?\s(?:\p{Lu}\.\s|\p{Lu}\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?!\s\p{Lu})/gu,
  article: /^[Tt]he\s/u,
  headEnds: new Set(['of', 'for']),
  noSource: wordSet('us u.s uk u.k eu usa uae tv ceo he she it they we i who this that there one both which'),
  seats: new Set(['White House', 'Kremlin', 'Pentagon', 'Vatican', 'Downing Street']),
  titleWords: wordSet(`${NEWSPAPER_WORDS} Independent Standard Globe Economist Mail Mirror Sun Star Express`),
  bodyWords: wordSet(
    `${NEWSPAPER_WORDS} News Press Agency Radio Television TV Broadcasting Magazine Newspaper Wire Newswire Network Ministry Department Office Service Bureau Commission Committee Council Court Police Institute University Foundation Organization Organisation Association Federation Authority Embassy Parliament Bank Fund Centre Center Command Observatory Group`,
  ),
};
