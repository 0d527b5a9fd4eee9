import type { Language } from '../../language/language.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';

/**
 * Finds the credit of a picture at the end of a caption: "( AP )", "(Picture: Ann Lee/Agency)", "Photograph: Ann Lee",
 * "… of the building. Ann Lee for Example News", "… in court Ann Lee/Agency", "**Ann Lee / Agency**".
 *
 * @param text one line of the source
 * @returns the offset in `text` where the credit begins; 0 when the whole line is one; `null` when there is none
 */
export function findCredit(text: string, language: Language): number | null {
  if (text.length > LONGEST) return null;
  if (isWholeCredit(text, language)) return 0;
  for (const find of [inBrackets, inBold, afterLabel, afterSentence, withSlash]) {
    const at = find(text, language);
    if (at !== null) return at;
  }
  return null;
}

/** Captions are short; the longest of the development set has 330 characters. */
const LONGEST = 700;

/** A line that credits whoever made pictures or helped with the report, and does nothing else. */
function isWholeCredit(text: string, language: Language): boolean {
  if (text.length > 260) return false;
  const bare = /^\((.*)\)\.?$/u.exec(text)?.[1]; // "(Reporting by Ann Lee; editing by Bo Chan)"
  return (
    language.credits.whole.some((pattern) => pattern.test(text)) ||
    (bare !== undefined && language.credits.whole.some((pattern) => pattern.test(bare)))
  );
}

/** "( AP )", "(Photo: Ann Lee)", "(AP Photo/Ann Lee)", "(Ann Lee/Agency)", at the line's end. */
function inBrackets(text: string, language: Language): number | null {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (at <= 0) return null;
  const match = /^[(\[]\s?([^()[\]]{1,200}?)\s?[)\]]\s?([\p{Lu}][\p{L}\s.]{0,30})?$/u.exec(text.slice(at));
  const inside = match?.[1];
  if (inside === undefined) return null;
  return language.credits.labelled.test(inside) || language.credits.named.test(inside) ? at : null;
}

/** Bold words at the end of a line whose text before them is not bold. */
function inBold(text: string): number | null {
  if (!text.endsWith('**')) return null;
  const at = text.lastIndexOf('**', text.length - 3);
  if (at <= 0 || text.length - at > 160) return null;
  const inside = text.slice(at + 2, -2);
  return /^\p{Lu}/u.test(inside) && !/[.!?]$/u.test(inside) && /\s$/u.test(text.slice(0, at)) ? at : null;
}

/** "… of the buildings. Photograph: Ann Lee", "… the Amazon.Credit: Ann Lee/Agency", "… the hall.CreditAnn Lee". */
function afterLabel(text: string, language: Language): number | null {
  let found: number | null = null;
  for (const match of text.matchAll(language.credits.afterLabel))
    found = match.index + (match[1]?.length ?? 0);
  return found !== null && found > 0 && text.length - found <= 160 && !ENDS.test(text) ? found : null;
}

/** "A sign on the road south of the town. Ann Lee for Example News": after the last full stop only names follow. */
function afterSentence(text: string, language: Language): number | null {
  if (ENDS_OR_LEADS_ON.test(text)) return null;
  const tail = AFTER_SENTENCE.exec(text.slice(-120));
  const names = tail?.[1];
  if (names === undefined) return null;
  const words = names.split(/[\s,]+/u).filter(Boolean);
  if (
    !names.includes('/') &&
    language.credits.shortForm.test(text.slice(0, text.length - names.length).slice(-8))
  )
    return null; // "Referee: A. Lee", "with Dr. Lee": the stop ends no sentence
  if (words.length > 9 || words.some((word) => !language.credits.word.test(word))) return null;
  return text.length - names.length;
}

const ENDS = new RegExp(`[.!?][${CLOSING_MARKS}]?$`, 'u');
const ENDS_OR_LEADS_ON = new RegExp(`[.!?:][${CLOSING_MARKS})]?$`, 'u');
const AFTER_SENTENCE = new RegExp(`[.!?][${CLOSING_MARKS})]?\\s{1,3}([^.!?]{2,90})$`, 'u');

/** "… in Washington Ann Lee/Agency": no full stop before it, but a name, a stroke and an agency. */
function withSlash(text: string, language: Language): number | null {
  if (ENDS_OR_LEADS_ON.test(text)) return null;
  const match = language.credits.withSlash.exec(text.slice(-140));
  return match === null ? null : text.length - (match[1]?.length ?? 0);
}
