import type { SpeechLine } from '../line.ts';
import { itemAt } from '../scene.ts';

/** How surely a word reports speech. */
export type CueStrength = 'saying' | 'loose' | 'stance';

/**
 * Tells whether an item is a verb that reports what its subject said, and how surely. A noun ("the report"), a
 * passive ("was told") and a participle before the answer ("asked about it, he …") do not count.
 */
export function readCue(line: SpeechLine, i: number): CueStrength | null {
  return (cues.get(line) ?? readCues(line))[i] ?? null;
}

/** By line and item: each rule asks for the same words of a line. */
const cues = new WeakMap<SpeechLine, readonly (CueStrength | null)[]>();

function readCues(line: SpeechLine): readonly (CueStrength | null)[] {
  const found = line.items.map((_, i) => findCue(line, i));
  cues.set(line, found);
  return found;
}

function findCue(line: SpeechLine, i: number): CueStrength | null {
  const item = itemAt(line, i);
  if (item.kind !== 'word') return null;
  if (line.language.cues.put.has(item.lower) && line.language.keywords.it.has(itemAt(line, i + 1).lower))
    return 'saying';
  if (line.language.cues.submit.has(item.lower) && line.language.keywords.that.has(itemAt(line, i + 1).lower))
    return 'saying'; // counsel, in court
  if (line.language.cues.find.has(item.lower)) return findsInWords(line, i) ? 'stance' : null;
  const saying = line.language.verbs.saying.has(item.lower);
  if (!saying && !line.language.verbs.stance.has(item.lower)) return null;
  if (item.capital && !line.headline && i > 0 && itemAt(line, i - 1).kind === 'word') return null;
  if (isNoun(line, i) || isPassive(line, i)) return null;
  if (line.language.cues.goingOn.test(item.lower) && line.language.keywords.to.has(itemAt(line, i + 1).lower))
    return null; // "will continue to be", "adds to the trouble"
  if (
    line.language.cues.asked.test(item.lower) &&
    (i === 0 || line.language.cues.beforeAsked.test(itemAt(line, i - 1).text.toLowerCase())) &&
    line.language.cues.afterAsked.test(itemAt(line, i + 1).lower)
  )
    return null;
  if (!saying) return 'stance';
  return line.language.verbs.looseSaying.has(item.lower) ? 'loose' : 'saying';
}

/** "The report found “serious failings”": an inquiry's findings are words; somebody who finds keys says nothing. */
function findsInWords(line: SpeechLine, i: number): boolean {
  if (isPassive(line, i)) return false;
  for (let at = i - 1; at >= Math.max(0, i - FINDING_REACH); at -= 1) {
    const { kind, lower, possessive } = itemAt(line, at);
    if (kind === 'word' && !possessive && line.language.roles.findingBodies.test(lower)) return true;
  }
  return false;
}

/** Items between an inquiry and its verb: "The review, led by Dame Ann Smith, found …". */
const FINDING_REACH = 10;

function isNoun(line: SpeechLine, i: number): boolean {
  let at = i - 1;
  while (
    at > 0 &&
    line.language.forms.past.test(itemAt(line, i).lower) &&
    line.language.forms.adverb.test(itemAt(line, at).lower)
  )
    at -= 1; // "the recently concluded talks"
  const before = itemAt(line, at);
  const { lower } = itemAt(line, i);
  if (before.kind !== 'word') return false;
  if (
    line.language.words.adjective.test(before.lower) &&
    !line.language.cues.noNoun.test(lower) &&
    (line.language.words.determiners.has(itemAt(line, at - 1).lower) || itemAt(line, at - 1).possessive)
  )
    return true;
  if (before.possessive && !line.language.cues.noNoun.test(lower)) return true;
  if (
    line.language.cues.one.test(itemAt(line, at - 1).lower) &&
    !line.language.cues.group.test(before.lower) &&
    isBareForm(line, lower)
  )
    return true; // "a strong voice", never "a child voice"
  if (line.language.forms.ingOrPast.test(lower) || line.language.verbs.plainSaying.has(lower))
    return (
      line.language.words.determiners.has(before.lower) &&
      line.language.words.articles.test(before.lower) &&
      !line.language.cues.said.test(lower)
    );
  return before.possessive || line.language.cues.beforeNoun.test(before.lower);
}

/** A verb as it stands behind "they": with an -s it is listed, too, and with a -d. */
const isBareForm = ({ language: { verbs } }: SpeechLine, lower: string): boolean =>
  (verbs.saying.has(`${lower}s`) || verbs.stance.has(`${lower}s`)) &&
  (verbs.saying.has(`${lower}d`) ||
    verbs.saying.has(`${lower}ed`) ||
    verbs.stance.has(`${lower}d`) ||
    verbs.stance.has(`${lower}ed`));

/** "was told", "is widely described": the subject is spoken to or about. */
export function isPassive(line: SpeechLine, i: number): boolean {
  const { lower } = itemAt(line, i);
  if (!line.language.cues.participle.test(lower)) return false;
  let at = i - 1;
  while (
    at >= 0 &&
    (line.language.words.adverbs.has(itemAt(line, at).lower) ||
      line.language.forms.adverb.test(itemAt(line, at).lower) ||
      line.language.keywords.not.has(itemAt(line, at).lower))
  )
    at -= 1;
  const before = itemAt(line, at);
  return (
    (before.kind === 'word' &&
      line.language.words.beForms.has(before.lower) &&
      line.language.words.auxiliaries.has(before.lower)) ||
    line.language.cues.get.test(before.lower)
  );
}

/**
 * Whether the words before an item say that somebody spoke without telling who: "Smith was accused of …", "the jury was
 * told …", "he was found to have …", "the court heard that …".
 */
export function isToldByNobody(line: SpeechLine, item: number): boolean {
  for (let at = Math.max(1, item - TOLD_REACH); at < item; at += 1) {
    const { lower } = itemAt(line, at);
    if (
      line.language.keywords.heard.has(lower) &&
      line.language.roles.hearers.test(itemAt(line, at - 1).lower)
    )
      return true;
    if (
      (line.language.verbs.saying.has(lower) ||
        line.language.verbs.stance.has(lower) ||
        line.language.cues.find.has(lower)) &&
      isPassive(line, at)
    )
      return true;
  }
  return false;
}

/** Items between such a verb and the words. */
const TOLD_REACH = 20;
