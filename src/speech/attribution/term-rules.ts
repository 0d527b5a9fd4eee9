import type { Language } from '../../language/language.ts';
import { oneLine } from '../../text/one-line.ts';
import { countWords, countWordsIn } from '../../text/words.ts';
import { isToldByNobody, readCue } from './find-cue.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, type AttributionRule, type Decision, type Scene, type ScenePosition } from '../scene.ts';

/** so-called "…", known as "…", dubbed "…": a name or label. */
export const namedAs: AttributionRule = (_scene, _quote, { line, item }) => {
  const [two, one] = [itemAt(line, item - 2).lower, itemAt(line, item - 1).lower];
  if (line.language.labels.naming.test(one)) return TERM;
  if (line.language.labels.namingAs.test(two) && line.language.keywords.as.has(one)) return TERM;
  return isCalledSo(line, item) ? TERM : null;
};

/** “returning citizens” as the organisers call them */
function isCalledSo(line: SpeechLine, item: number): boolean {
  const comma = itemAt(line, item + 1).text === ',' ? 1 : 0;
  if (!line.language.keywords.as.has(itemAt(line, item + 1 + comma).lower)) return false;
  for (let at = item + 2 + comma; at < item + 2 + comma + CALLER_REACH; at += 1) {
    const { kind, lower } = itemAt(line, at);
    if (kind !== 'word') return false;
    if (line.language.labels.calling.test(lower)) return true;
  }
  return false;
}

/** Words between "as" and the verb: "the group’s own members like to". */
const CALLER_REACH = 7;

/** the song "…", the TV show "…", the term "…": a work, or a word as such. */
export const workOrWord: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined) return null;
  let at = item - 1;
  if (itemAt(line, at).text === ',' || scene.language.keywords.of.has(itemAt(line, at).lower)) at -= 1;
  const before = itemAt(line, at).lower;
  // "in her words, “…”" is speech
  const owner = itemAt(line, at - 1);
  if (scene.language.roles.words.has(before))
    return owner.possessive || scene.language.measures.possessives.test(owner.lower) ? null : TERM;
  const after = itemAt(line, item + 1);
  const behind =
    after.kind === 'word' &&
    !after.capital &&
    (scene.language.roles.works.has(after.lower) ||
      scene.language.roles.words.has(after.lower) ||
      (scene.language.roles.works.has(itemAt(line, item + 2).lower) &&
        !scene.language.verbs.saying.has(after.lower)));
  if (behind && isTitleCase(scene.text.slice(range.start, range.end), scene.language)) return TERM;
  if (!scene.language.roles.works.has(before)) return null;
  return isTitleCase(scene.text.slice(range.start, range.end), scene.language) ||
    (countWordsIn(scene.text, range) <= 3 && !isJudged(line, at))
    ? TERM
    : null;
};

/** called the plan "a sham", thought the film "weak": the words judge the work, they do not name it. */
function isJudged(line: SpeechLine, work: number): boolean {
  for (let at = work - 1; at >= Math.max(0, work - 5); at -= 1) {
    const { kind, lower } = itemAt(line, at);
    if (kind !== 'word') return false;
    if (line.language.verbs.judging.test(lower)) return true;
  }
  return false;
}

/** William "Bill" Smith: a nickname between names. */
export const nickname: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined || countWordsIn(scene.text, range) > 3) return null;
  const [before, after] = [itemAt(line, item - 1), itemAt(line, item + 1)];
  return !line.headline &&
    line.type === 'paragraph' &&
    before.kind === 'word' &&
    before.capital &&
    after.kind === 'word' &&
    after.capital &&
    !before.possessive &&
    !scene.language.verbs.saying.has(before.lower)
    ? TERM
    : null;
};

/** "The Great Gatsby", "Face the Nation": two or more words, each with a capital, inside a sentence. */
export const titleCase: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined || line.type !== 'paragraph') return null;
  const text = scene.text.slice(range.start, range.end);
  const words = countWordsIn(scene.text, range);
  if (words < 2 || words > 12 || !isTitleCase(text, scene.language) || item === 0 || line.headline)
    return null;
  const before = itemAt(line, item - 1);
  if (
    before.kind === 'mark' ||
    scene.language.keywords.as.has(before.lower) ||
    scene.language.verbs.naming.test(before.lower)
  )
    return null;
  for (let at = item - 1; at >= Math.max(0, item - 6); at -= 1)
    if (scene.language.verbs.naming.test(itemAt(line, at).lower)) return null;
  return TERM;
};

/** on "Face the Nation", CBS's "Face the Nation", the programme "Face the Nation": a title, whoever speaks there. */
export function isTitleOfWork(scene: Scene, quote: number, { line, item }: ScenePosition): boolean {
  const before = itemAt(line, item - 1);
  return (
    line.type === 'paragraph' &&
    !line.headline &&
    (line.language.keywords.on.has(before.lower) ||
      before.possessive ||
      line.language.roles.works.has(before.lower)) &&
    titleIn(scene, quote) !== null
  );
}

/**
 * "Face the Nation" in marks is a title where it stands without a verb of saying; so it is one wherever the article
 * prints the same words with the same capitals, whoever is named beside it.
 */
export const termElsewhere: AttributionRule = (scene, quote) => {
  if (scene.decisions[quote]?.verdict === 'term') return null;
  const title = titleIn(scene, quote);
  return title !== null && titlesOf(scene).has(title) ? TERM : null;
};

/** The rules by which words in marks are known as a title. */
const TITLE_RULES: ReadonlySet<string> = new Set(['term: title case', 'term: work or word']);

const titles = new WeakMap<Scene, ReadonlySet<string>>();

/** The titles among the marks of an article, once all are decided. */
function titlesOf(scene: Scene): ReadonlySet<string> {
  const kept = titles.get(scene);
  if (kept !== undefined) return kept;
  const found = scene.decisions.flatMap((decision, quote) =>
    decision?.verdict === 'term' && TITLE_RULES.has(decision.rule) ? (titleIn(scene, quote) ?? []) : [],
  );
  const made = new Set(found);
  titles.set(scene, made);
  return made;
}

/** Two or more words in marks, each with a capital, without the comma that stands inside; `null` for others. */
function titleIn(scene: Scene, quote: number): string | null {
  const range = scene.quotes[quote];
  if (range === undefined || range.end - range.start > LONGEST_TITLE) return null;
  const text = oneLine(scene.text.slice(range.start, range.end)).replace(/[.,]$/u, '');
  return countWords(text) > 1 && isTitleCase(text, scene.language) ? text : null;
}

/** Characters of a title. */
const LONGEST_TITLE = 80;

/** Everything that no other rule ties to anybody. */
export const untied: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined) return TERM;
  const text = scene.text.slice(range.start, range.end);
  const long = countWordsIn(scene.text, range) >= 6;
  const whole = itemAt(line, item - 1).text === ':' && /[.!?…]$/u.test(text); // Of Smith: "I never liked him."
  return long ||
    whole ||
    isSaid(line, item) ||
    (countWordsIn(scene.text, range) > 1 && isToldByNobody(line, item))
    ? { verdict: 'speech', speaker: null, cue: null, cueAt: null }
    : TERM;
};

/** Another said: "Resign!" / Some call it "a joke": somebody spoke, but the text does not tell who. */
function isSaid(line: SpeechLine, item: number): boolean {
  for (let at = item - 1; at >= Math.max(0, item - 4); at -= 1) {
    const { text, lower } = itemAt(line, at);
    if (line.language.verbs.saying.has(lower) || line.language.verbs.stance.has(lower))
      return readCue(line, at) !== null && line.language.words.indefinite.test(itemAt(line, at - 1).lower);
    if (!line.language.labels.afterVerb.test(text)) return false;
  }
  return false;
}

const TERM: Omit<Decision, 'rule'> = { verdict: 'term', speaker: null, cue: null, cueAt: null };

function isTitleCase(text: string, language: Language): boolean {
  const words = text.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || !/^[^\p{L}]*\p{Lu}/u.test(words[0] ?? '')) return false;
  return words.every(
    (word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || language.labels.smallInTitle.test(word),
  );
}
