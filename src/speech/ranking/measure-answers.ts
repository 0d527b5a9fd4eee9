import type { ScenePosition, Scene } from '../scene.ts';
import { ABSENT, AT, FEATURES, type Measured } from './features.ts';
import type { Candidate, Proposals } from './find-candidates.ts';
import { measureEntity } from './measure-entity.ts';
import { measureMention } from './measure-mention.ts';
import { measureQuote } from './measure-quote.ts';

/** The candidate whom a row describes: somebody, somebody unnamed, or no speech at all. */
export type Answer = Candidate | 'nobody' | 'term';

/** Measures all possible answers for one quotation. */
export function measureAnswers(scene: Scene, quote: number, proposals: Proposals): [Answer, Float64Array][] {
  const place = scene.places[quote];
  const range = scene.quotes[quote];
  if (place === undefined || range === undefined) return [];
  const shared = new Float64Array(FEATURES.length).fill(ABSENT);
  const ofQuote = Object.entries(measureQuote(scene, quote, place, proposals));
  for (const [name, value] of ofQuote) shared[AT[name as Measured]] = value;
  const named = new Set(proposals.candidates.flatMap(({ rules }) => rules));
  const answers: Answer[] = [...proposals.candidates, 'nobody', 'term'];
  return answers.map((answer) => [
    answer,
    measureAnswer(scene, quote, place, proposals.said, named, answer, shared),
  ]);
}

function measureAnswer(
  scene: Scene,
  quote: number,
  place: ScenePosition,
  said: Proposals['said'],
  /** The rules that name a candidate. */
  named: ReadonlySet<number>,
  answer: Answer,
  shared: Float64Array,
): Float64Array {
  const row = shared.slice();
  row[AT['is nobody']] = Number(answer === 'nobody');
  row[AT['is no speech']] = Number(answer === 'term');
  if (typeof answer === 'string') {
    said.forEach((one, rule) => {
      row[rule] = one === null ? 0 : one.verdict === 'term' ? 2 : named.has(rule) ? 3 : 1;
    });
    const first = said.find((one) => one !== null);
    row[AT['first rule says so']] = Number(
      first != null &&
        (answer === 'term'
          ? first.verdict === 'term'
          : first.verdict === 'speech' && row[said.indexOf(first)] === 1),
    );
    row[AT['rules']] = said.filter((one) => one?.verdict === 'speech' && one.speaker !== null).length;
    return row;
  }
  row.fill(0, 0, said.length);
  for (const rule of answer.rules) row[rule] = 1;
  const firstSpeaker = said.findIndex((one) => one !== null);
  row[AT['first rule says so']] = Number(answer.rules.includes(firstSpeaker));
  row[AT['rules']] = answer.rules.length;
  measureMention(scene, quote, place, answer, row);
  measureEntity(scene, quote, place, answer, row);
  return row;
}
