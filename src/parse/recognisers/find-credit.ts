import { CLOSING_MARKS } from '../../text/quotation-marks.ts';

/**
 * Finds the credit of a picture at the end of a caption: "( AP )", "(Picture: Ann Lee/Agency)", "Photograph: Ann Lee",
 * "… of the building. Ann Lee for Example News", "… in court Ann Lee/Agency", "**Ann Lee / Agency**".
 *
 * @param text one line of the source
 * @returns the offset in `text` where the credit begins; 0 when the whole line is one; `null` when there is none
 */
export function findCredit(text: string): number | null {
  if (text.length > LONGEST) return null;
  if (isWholeCredit(text)) return 0;
  for (const find of [inBrackets, inBold, afterLabel, afterSentence, withSlash]) {
    const at = find(text);
    if (at !== null) return at;
  }
  return null;
}

/** Captions are short; the longest of the development set has 330 characters. */
const LONGEST = 700;

const AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|Getty(?:\sImages)?(?:\sEurope)?|GETTY(?:\sIMAGES)?|EPA(?:-EFE)?|EFE|PA(?:\s(?:Wire|Media|Images|Archive))?|DPA|dpa|ANSA|Shutterstock|SHUTTERSTOCK|Alamy(?:\sStock\sPhoto)?|Zuma(?:\sPress)?|ZUMA|Xinhua|Anadolu(?:\s(?:Agency|Ajansi))?|NurPhoto|Rex(?:\sFeatures)?|REX|Sipa(?:\sUSA)?|UPI|SWNS|iStock(?:photo)?|iStockphoto|Unsplash|Pexels|Flickr|Wikimedia(?:\sCommons)?|Handout|HANDOUT|Pool|POOL|File(?:\sPhoto)?|FILE|Courtesy|Press\sAssociation|Associated\sPress|The\sAssociated\sPress|The\sCanadian\sPress|Canadian\sPress|USA\sTODAY(?:\sSports)?|Imagn(?:\sImages)?|Instagram|Facebook|Twitter|X|YouTube|TikTok|Screengrab|Screenshot|AAP|NASA|NOAA|WireImage|FilmMagic|Backgrid|Splash(?:\sNews)?|MEGA|ZUMAPRESS|ZUMAPRESS\.com)`;

const LABEL = String.raw`(?:photo(?:graph|s|graphs)?|pictures?|images?|pics?|illustrations?|graphic|video|credits?|screengrab|screenshot|(?:photo|image|picture|video|photography|illustration|cover|lead|main)\s(?:credits?|by|courtesy(?:\sof)?|via|source))`;

/** A line that credits whoever made pictures or helped with the report, and does nothing else. */
function isWholeCredit(text: string): boolean {
  if (text.length > 260) return false;
  const bare = /^\((.*)\)\.?$/u.exec(text)?.[1]; // "(Reporting by Ann Lee; editing by Bo Chan)"
  return (
    WHOLE.some((pattern) => pattern.test(text)) ||
    (bare !== undefined && WHOLE.some((pattern) => pattern.test(bare)))
  );
}

const WHOLE = [
  new RegExp(String.raw`^[(\[]?\s?${LABEL}\s?[:/]\s?\S.{0,140}$`, 'iu'),
  new RegExp(String.raw`^[(\[]?${LABEL}\s(?:by|courtesy(?:\sof)?|via)\s\S.{0,120}$`, 'iu'),
  new RegExp(
    String.raw`^[(\[]?\s?(?:\p{Lu}[\p{L}.'’-]*[\s/,&]+){0,6}${AGENCY}(?:[\s/,&]+(?:via\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}){0,3}\s?[)\]]?$`,
    'u',
  ),
  /^(?:image|media|video)\ssource,\s?\S.{0,140}$/iu,
  /^(?:source|graphic|chart|map|data)s?:\s\S.{0,140}[^.!?]$/iu,
  // Who helped: "Example Agency contributed reporting.", "With files from …", "Reporting by …; editing by …"
  /^[^“"]{2,200}\bcontributed\s(?:to\sthis\s(?:report|story|article|piece)|reporting|additional\sreporting|research|writing)\b.{0,60}$/iu,
  /^(?:[—–-]+\s?)?(?:with\s(?:files|reporting|assistance|inputs?|contributions?|additional\sreporting|material)\s(?:from|by)|(?:additional|extra)\s(?:reporting|research|writing|work)\s(?:by|from)|(?:reporting|writing|editing|compiled|edited|translated|produced|research)\sby|inputs?\sfrom)\s.{2,220}$/iu,
  /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:and\s(?:\p{Lu}[\p{L}.'’-]*\s){2,4})?reported\sfrom\s\p{Lu}[^.!?“"]{1,90}\.$/u,
  /^this\s(?:article|story|report|piece|dispatch)\s(?:is\sa\sjoint|was\s(?:first|originally|produced|co-published|supported|reported|translated|adapted|written\swith)|originally|first\sappeared|appeared|has\sbeen\s(?:adapted|republished))\b.{0,240}$/iu,
];

/** "( AP )", "(Photo: Ann Lee)", "(AP Photo/Ann Lee)", "(Ann Lee/Agency)", at the line's end. */
function inBrackets(text: string): number | null {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (at <= 0) return null;
  const match = /^[(\[]\s?([^()[\]]{1,200}?)\s?[)\]]\s?([\p{Lu}][\p{L}\s.]{0,30})?$/u.exec(text.slice(at));
  const inside = match?.[1];
  if (inside === undefined) return null;
  return LABELLED.test(inside) || NAMED.test(inside) ? at : null;
}

const LABELLED = new RegExp(String.raw`^(?:${LABEL}\b(?:\s?[:/]|\s(?:by|via|courtesy)\b)|courtesy\b)`, 'iu');

const NAMED = new RegExp(
  String.raw`^(?:(?:[\p{Lu}\d][\p{L}\d.'’&-]*[\s,/]+){0,8}(?:via\s)?${AGENCY}\b.*|\p{Lu}[\p{L}.'’ -]{1,50}/\s?\p{Lu}[\p{L}.'’ -]{1,60}|\p{Lu}[\p{L}.'’ -]{1,50}\svia\s.{2,50}|Supplied|\p{Lu}[\p{L}\p{N}.& ]{1,30}:\s(?:\p{Lu}[\p{L}.'’-]*[\s,/]*){1,5})$`,
  'u',
);

/** Bold words at the end of a line whose text before them is not bold. */
function inBold(text: string): number | null {
  if (!text.endsWith('**')) return null;
  const at = text.lastIndexOf('**', text.length - 3);
  if (at <= 0 || text.length - at > 160) return null;
  const inside = text.slice(at + 2, -2);
  return /^\p{Lu}/u.test(inside) && !/[.!?]$/u.test(inside) && /\s$/u.test(text.slice(0, at)) ? at : null;
}

/** "… of the buildings. Photograph: Ann Lee", "… the Amazon.Credit: Ann Lee/Agency". */
function afterLabel(text: string): number | null {
  let found: number | null = null;
  for (const match of text.matchAll(AFTER_LABEL)) found = match.index + (match[1]?.length ?? 0);
  return found !== null && found > 0 && text.length - found <= 160 && !ENDS.test(text) ? found : null;
}

const AFTER_LABEL = new RegExp(
  String.raw`((?:^|[\s.)]))(?:(?:Photo(?:graph|s)?|Picture|Image|Illustration|Video|Photo illustration|Credit|Image credits?|Photo credits?)s?(?::|\.{3}|…)|(?:Photo|Photograph|Image|Picture|Illustration)\sby\s(?=\p{Lu}))`,
  'gu',
);

/** "A sign on the road south of the town. Ann Lee for Example News": after the last full stop only names follow. */
function afterSentence(text: string): number | null {
  if (ENDS_OR_LEADS_ON.test(text)) return null;
  const tail = AFTER_SENTENCE.exec(text.slice(-120));
  const names = tail?.[1];
  if (names === undefined) return null;
  const words = names.split(/[\s,]+/u).filter(Boolean);
  if (
    /(?:^|\s)(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Prof|Sgt|Lt|Capt|Col|Gen|Rev|Sen|Rep|Gov|Jr|No)\.\s+$/u.test(
      text.slice(0, text.length - names.length).slice(-8),
    )
  )
    return null; // "Referee: A. Lee", "with Dr. Lee": the stop ends no sentence
  if (words.length > 9 || words.some((word) => !CREDIT_WORD.test(word))) return null;
  return text.length - names.length;
}

const ENDS = new RegExp(`[.!?][${CLOSING_MARKS}]?$`, 'u');
const ENDS_OR_LEADS_ON = new RegExp(`[.!?:][${CLOSING_MARKS})]?$`, 'u');
const AFTER_SENTENCE = new RegExp(`[.!?][${CLOSING_MARKS})]?\\s{1,3}([^.!?]{2,90})$`, 'u');
const CREDIT_WORD = /^(?:[\p{Lu}\d/][\p{L}\p{M}\d.'’/&-]*|for|via|of|the|and|at|&|\/|de|van|von)$/u;

/** "… in Washington Ann Lee/Agency": no full stop before it, but a name, a stroke and an agency. */
function withSlash(text: string): number | null {
  if (ENDS_OR_LEADS_ON.test(text)) return null;
  const match = WITH_SLASH.exec(text.slice(-140));
  return match === null ? null : text.length - (match[1]?.length ?? 0);
}

const WITH_SLASH = new RegExp(
  String.raw`\s((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*\s?/\s?(?:via\s|Pool\s)?${AGENCY}(?:\svia\s[\p{L}\s]{2,30})?|(?:AP\sPhoto|Getty\sImages)(?:/(?:\p{Lu}[\p{L}.'’-]*[\s,]*){1,4})?)$`,
  'u',
);
