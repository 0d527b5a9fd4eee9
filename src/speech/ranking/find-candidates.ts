import type { Span } from '../../model/span.ts';
import { ATTRIBUTION_RULES } from '../attribution/attribution-rules.ts';
import { isToldByNobody } from '../attribution/find-cue.ts';
import { hangs } from '../attribution/find-main-subject.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, type Decision, type Scene } from '../scene.ts';

/** Somebody who may have spoken a quotation. */
export interface Candidate {
  /** Where the text names the speaker of this quotation. */
  readonly mention: Mention;
  /** Whom the mention stands for in this reading; `null` for a phrase that stands for itself. */
  readonly entity: Entity | null;
  /** The rules that propose it, as numbers in `ATTRIBUTION_RULES`, first asked first. */
  readonly rules: number[];
  readonly cue: Span | null;
  readonly cueAt: number | null;
  /**
   * For a pronoun: how likely this reading is (0–1), its place among the readings, and the lines since the last
   * mention.
   */
  readonly reading: { readonly share: number; readonly rank: number; readonly distance: number } | null;
}

/** What the rules say of a quotation. */
export interface Proposals {
  readonly candidates: readonly Candidate[];
  /** What each rule says, by its number. */
  readonly said: readonly (Omit<Decision, 'rule'> | null)[];
}

/** Most candidates weighed for one quotation. */
const MOST_CANDIDATES = 16;
/** Lines before the quotation's own whose mentions are candidates. */
const LINES_BEFORE = 2;

/**
 * Gathers everybody who may have spoken a quotation: whom any rule proposes, in every reading of a pronoun, and who is
 * named in the sentence, in the two before it and in the one after it. Candidates that are one person are one.
 */
export function findCandidates(scene: Scene, quote: number): Proposals {
  const place = scene.places[quote];
  if (place === undefined) return { candidates: [], said: [] };
  const found = new Map<string | Entity, Candidate>();
  const said = ATTRIBUTION_RULES.map(([, rule]) => rule(scene, quote, place));
  said.forEach((proposal, rule) => {
    if (proposal?.verdict !== 'speech' || proposal.speaker === null) return;
    for (const candidate of readingsOf(scene, proposal.speaker, proposal.cue, proposal.cueAt))
      add(found, candidate, rule);
  });
  const { number } = place.line;
  for (const at of [number, number - 1, number + 1, number - 2]) {
    if (at < number - LINES_BEFORE) continue;
    const line = scene.lines[at];
    if (line === undefined) continue;
    const mentions = (scene.mentions[at] ?? []).filter(mayspeak);
    const hanging = mentions.map((mention) => hangs(line, mention));
    for (const last of [false, true])
      mentions.forEach((mention, i) => {
        if (hanging[i] === last)
          for (const candidate of readingsOf(scene, mention, null, null)) add(found, candidate, null);
      });
  }
  const before = scene.decisions[quote - 1]?.speaker;
  if (before != null && before.entity !== null)
    add(
      found,
      { mention: before, entity: before.entity, rules: [], cue: null, cueAt: null, reading: null },
      null,
    );
  // "The jury was told that …": whoever told them is not named, and the listeners did not speak.
  const isTold = isToldByNobody(place.line, place.item);
  // A headline, heading or caption names many who do not speak: there only a rule may propose the speaker.
  const running = place.line.type === 'paragraph' && !place.line.headline;
  const all = [...found.values()];
  return {
    candidates: all
      .filter(
        (candidate) =>
          !isMerePlace(scene, candidate) &&
          !(isTold && candidate.rules.every((rule) => NEARNESS_RULES.includes(rule))) &&
          (running || candidate.rules.length > 0) &&
          !isOuterSource(place.line, candidate, all),
      )
      .slice(0, MOST_CANDIDATES),
    said,
  };
}

const numberOf = (rule: string): number => ATTRIBUTION_RULES.findIndex(([name]) => name === rule);
/** Rules that go by position, not by a verb. */
const NEARNESS_RULES: readonly number[] = [
  'subject of the sentence',
  'same sentence',
  'same paragraph',
  'paragraph alone',
].map(numberOf);
const [QUOTE_THEN_CUE, CUE_THEN_QUOTE, ACCORDING_TO] = [
  'quote, then cue',
  'cue, then quote',
  'according to',
].map(numberOf) as [number, number, number];

/**
 * "“…,” Smith told Jones, according to the Echo", "According to the transcript, Smith said …": where a plain verb of
 * saying
 * has a person before it, the source of the report did not speak.
 */
function isOuterSource(line: SpeechLine, source: Candidate, all: readonly Candidate[]): boolean {
  if (source.entity?.person === true || source.rules[0] !== ACCORDING_TO || source.cueAt === null)
    return false;
  const according = source.cueAt;
  return all.some(
    ({ entity, rules, cueAt }) =>
      cueAt !== null &&
      entity !== null &&
      entity.person !== false &&
      line.language.verbs.plainSaying.has(itemAt(line, cueAt).lower) &&
      (rules[0] === QUOTE_THEN_CUE || (rules[0] === CUE_THEN_QUOTE && according < cueAt)),
  );
}

/** "Florida welcomes “the change”": a place speaks only where a verb of saying stands right after it ("Paris said"). */
function isMerePlace(scene: Scene, { entity, mention }: Candidate): boolean {
  const line = scene.lines[mention.line];
  if (line === undefined || entity === null || entity.given || mention.kind !== 'name') return false;
  const { places, verbs } = line.language;
  return (
    entity.words.every((word) => places.names.has(word)) && !verbs.saying.has(itemAt(line, mention.to).lower)
  );
}

const mayspeak = (mention: Mention): boolean =>
  mention.kind === 'name' ||
  mention.kind === 'nominal' ||
  mention.pronoun === 'male' ||
  mention.pronoun === 'female';

function readingsOf(scene: Scene, mention: Mention, cue: Span | null, cueAt: number | null): Candidate[] {
  const base = { mention, rules: [], cue, cueAt };
  const all = scene.readings.get(mention) ?? [];
  // "Thousands fled. “I lost everything,” he said": a word that only ever opens sentences may not be a name, and
  // nobody else is meant.
  const likeliest = all[0]?.entity;
  const plain =
    likeliest === undefined || likeliest.person === true || likeliest.named || likeliest === mention.entity;
  const readings = (plain ? all : [])
    .filter(({ entity }) => entity.person === true || entity.named || entity === mention.entity)
    .map(({ entity, share, distance }, rank) => ({
      ...base,
      rules: [],
      entity,
      reading: { share, rank, distance },
    }));
  if (mention.entity !== null && !readings.some(({ entity }) => entity === mention.entity))
    return [{ ...base, entity: mention.entity, reading: null }, ...readings];
  if (readings.length > 0) return readings;
  return mention.kind === 'pronoun' ? [] : [{ ...base, entity: null, reading: null }];
}

function add(found: Map<string | Entity, Candidate>, candidate: Candidate, rule: number | null): void {
  const key = keyOf(candidate);
  const known = found.get(key);
  if (known === undefined) {
    if (found.size < MOST_CANDIDATES)
      found.set(key, rule === null ? candidate : { ...candidate, rules: [rule] });
  } else if (rule !== null && !known.rules.includes(rule)) known.rules.push(rule);
}

/** Persons of the cast stand for themselves, others for their description. */
const keyOf = ({ entity, mention }: Candidate): string | Entity =>
  entity === null
    ? mention.text.toLowerCase()
    : entity.count > 0 || entity.given
      ? entity
      : entity.name.toLowerCase();
