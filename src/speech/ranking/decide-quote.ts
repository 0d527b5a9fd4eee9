import { ATTRIBUTION_RULES } from '../attribution/attribution-rules.ts';
import { isTitleOfWork } from '../attribution/term-rules.ts';
import { findDisowned } from '../attribution/find-disowned.ts';
import type { Decision, Scene } from '../scene.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';
import { measureAnswers, type Answer } from './measure-answers.ts';
import { scoreRows, toShares, type Tree } from './score-rows.ts';

/**
 * Least share of the winner among all who may have spoken, nobody included. Below it about every second name is wrong:
 * on the 207 documents of news that no tree was fitted on (PolNeAR's development set and the fifth of its training set
 * kept apart), 25 of 41 names with a share of 0.4 to 0.55 were wrong, and 16 of 63 from there to 0.65.
 */
export const SURE = 0.55;
/**
 * The same where no verb or sign ties the winner to the words, only who is named around them: there 34 of 58 names with a
 * share below this one were wrong, and 7 of 18 of those up to 0.8.
 */
const SURE_BY_PLACE = 0.7;
/** Least share of "no speech" for marks that quote nobody. */
const NO_SPEECH = 0.5;

/** What scores candidates, and how sure it must be to name one. */
export interface SpeakerJudge {
  readonly trees: readonly Tree[];
  readonly sure: number;
}

/** Decides who said a quotation: the trees score all candidates, and the likeliest wins if it is likely enough. */
export function decideQuote(scene: Scene, quote: number, { trees, sure }: SpeakerJudge): Decision {
  const proposals = findCandidates(scene, quote);
  const answers = measureAnswers(scene, quote, proposals);
  const rows = answers.map(([, row]) => row);
  const shares = toShares(scoreRows(trees, rows));
  let best: Answer = 'nobody';
  let top = 0;
  let term = 0;
  answers.forEach(([answer], i) => {
    const share = shares[i] ?? 0;
    if (answer === 'term') term = share;
    else if (share > top) [top, best] = [share, answer];
  });
  const signed = findSignature(scene, quote, proposals);
  const winner = signed ?? (isSaidByAnother(proposals) ? 'nobody' : (best as Answer));
  const first = proposals.said.findIndex((one) => one !== null);
  const firstName = ATTRIBUTION_RULES[first]?.[0] ?? 'no rule';
  const place = scene.places[quote];
  const isTitle = place !== undefined && isTitleOfWork(scene, quote, place);
  if (signed === null && (term >= NO_SPEECH || isNamed(proposals) || isTitle)) {
    const rule = proposals.said.findIndex((one) => one?.verdict === 'term');
    return {
      rule: ATTRIBUTION_RULES[rule]?.[0] ?? 'term: not like speech',
      verdict: 'term',
      speaker: null,
      cue: null,
      cueAt: null,
    };
  }
  const owner = signed !== null || place === undefined ? undefined : findDisowned(scene, place);
  if (owner != null)
    return { rule: 'claim of another', verdict: 'speech', speaker: owner, cue: null, cueAt: null };
  if (
    owner === null ||
    typeof winner === 'string' ||
    (signed === null && top / (1 - term) < (isTied(winner) ? sure : Math.max(sure, SURE_BY_PLACE)))
  )
    return {
      rule: `not sure: ${firstName}`,
      verdict: 'speech',
      speaker: null,
      cue: cueOf(proposals),
      cueAt: null,
    };
  return {
    rule:
      winner.rules.length > 0
        ? winner.rules.map((rule) => ATTRIBUTION_RULES[rule]?.[0]).join(' + ')
        : 'named nearby',
    verdict: 'speech',
    speaker: spoken(winner),
    cue: winner.cue,
    cueAt: winner.cueAt,
  };
}

/** "…" — Smith, under a quotation that stands alone: whoever signs it, whatever precedes it. */
function findSignature(
  scene: Scene,
  quote: number,
  { candidates }: ReturnType<typeof findCandidates>,
): Candidate | null {
  const place = scene.places[quote];
  if (place === undefined || place.line.items.slice(0, place.item).some(({ kind }) => kind === 'word'))
    return null;
  const signed = candidates.find(
    ({ rules, entity }) =>
      entity?.person !== false && rules.some((rule) => SIGNING_RULES.has(ATTRIBUTION_RULES[rule]?.[0] ?? '')),
  );
  if (signed === undefined || signed.mention.kind !== 'name') return null;
  const items = scene.lines[signed.mention.line]?.items ?? [];
  const dash = items[(signed.mention.opens ?? signed.mention.from) - 1];
  const next = items[signed.mention.to];
  return (dash === undefined || dash.kind === 'quote' || /^[—–―-]+$/u.test(dash.text)) &&
    (next === undefined || /^[,(]$/u.test(next.text))
    ? signed
    : null;
}

const SIGNING_RULES: ReadonlySet<string> = new Set(['dash, then name', 'name in the next line']);

/** The so-called "…", Ann "Buzz" Ward: marks that only name something, whatever stands around them. */
const isNamed = ({ said }: ReturnType<typeof findCandidates>): boolean =>
  said.some((one, rule) => one?.verdict === 'term' && NAMING_RULES.has(ATTRIBUTION_RULES[rule]?.[0] ?? ''));

const NAMING_RULES: ReadonlySet<string> = new Set(['term: named as', 'term: nickname']);

/** "…," said another: an unnamed person spoke. */
const isSaidByAnother = ({ said }: ReturnType<typeof findCandidates>): boolean =>
  said.find((one) => one?.verdict === 'speech')?.speaker?.pronoun === 'other';

/** Whether a verb, a colon, a dash or the words before and after tie the candidate to the quotation. */
const isTied = ({ rules }: Candidate): boolean =>
  rules.some((rule) => !PLACE_RULES.has(ATTRIBUTION_RULES[rule]?.[0] ?? ''));

/** Rules that go by who is named nearby. */
const PLACE_RULES: ReadonlySet<string> = new Set(['subject of the sentence', 'paragraph alone']);

const cueOf = ({ said }: ReturnType<typeof findCandidates>): Decision['cue'] =>
  said.find((one) => one?.verdict === 'speech')?.cue ?? null;

const spoken = ({ mention, entity }: Candidate): Candidate['mention'] =>
  entity === mention.entity ? mention : { ...mention, entity };
