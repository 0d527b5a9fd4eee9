import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Person } from '../model/person.ts';
import type { Entity, Mention } from './cast/cast.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findMainSubject } from './attribution/find-main-subject.ts';
import { settleWriters } from './mentions/find-writer.ts';
import { findNames } from './names/find-names.ts';
import { gatherCast } from './cast/gather-cast.ts';
import type { SpeechLine, Marked } from './line.ts';
import { nameWords } from './names/name-words.ts';
import { opensAsItCloses, pairMarks } from './marks/pair-marks.ts';
import { readLines } from './marks/read-lines.ts';
import { resolveLabel } from './cast/resolve-label.ts';
import type { Reading } from './mentions/reading.ts';
import { resolveMentions } from './mentions/resolve-mentions.ts';
import type { ScenePosition, Scene } from './scene.ts';

/** Prepares an article for the attribution rules: marks, lines, names, mentions and whom each stands for. */
export function readScene(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
  language: Language,
): Scene {
  const quotes: Marked[] = [];
  const mine: number[][] = [];
  const custom = opensAsItCloses(text);
  blocks.forEach((block, i) => {
    const found = block.type === 'turn' ? [] : pairMarks(text, block, language, custom);
    mine.push(found.map((_, k) => quotes.length + k));
    for (const range of found) quotes.push({ ...range, block: i });
  });
  const lines: SpeechLine[] = [];
  blocks.forEach((block, i) => {
    if (block.type === 'turn') return;
    for (const line of readLines(text, block, i, quotes, mine[i] ?? [], lines.length, language))
      lines.push(line);
  });
  const names = lines.map((line) => (line.headline ? [] : findNames(text, line)));
  const cast = gatherCast(lines, names.flat(), people, language);
  learnTitles(text, blocks, quotes, cast.entities, language);
  const mentions = lines.map((line, i) =>
    line.headline ? knownNames(line, cast.entities) : findMentions(text, line, names[i] ?? [], cast.of),
  );
  settleWriters(mentions, language);
  const labels = new Map<string, string>();
  const readings = new Map<Mention, readonly Reading[]>();
  const scene: Scene = {
    text,
    language,
    entities: cast.entities,
    readings,
    lines,
    mentions,
    quotes,
    places: placeQuotes(lines, quotes.length),
    decisions: quotes.map(() => null),
    nameLabel: (label) => {
      const known = labels.get(label) ?? resolveLabel(label, cast.entities);
      labels.set(label, known);
      return known;
    },
  };
  const found = resolveMentions(lines, mentions, (line) =>
    findMainSubject(scene, line, 0, line.items.length),
  );
  for (const [mention, list] of found) readings.set(mention, list);
  return scene;
}

/** Titles printed inside quotations ("President Smith called me") tell who is the president as well. */
function learnTitles(
  text: string,
  blocks: readonly Block[],
  quotes: readonly Marked[],
  entities: readonly Entity[],
  language: Language,
): void {
  for (const quote of quotes) {
    const block = blocks[quote.block];
    if (block === undefined || !/\p{Lu}\p{L}+\.? \p{Lu}/u.test(text.slice(quote.start, quote.end))) continue;
    for (const line of readLines(
      text,
      { ...block, start: quote.start, end: quote.end },
      quote.block,
      [],
      [],
      0,
      language,
    )) {
      for (const name of findNames(text, line)) {
        if (name.titles.length === 0) continue;
        const bearers = entities.filter(
          (entity) => entity.person !== false && entity.words.at(-1) === name.words.at(-1),
        );
        if (bearers.length === 1) for (const title of name.titles) bearers[0]?.roles.add(title);
      }
    }
  }
}

function placeQuotes(lines: readonly SpeechLine[], count: number): ScenePosition[] {
  const places: ScenePosition[] = Array.from({ length: count });
  for (const line of lines)
    line.items.forEach((item, i) => {
      if (item.quote >= 0) places[item.quote] = { line, item: i };
    });
  return places;
}

/** In a headline where every word has a capital, only names known from the rest count. */
function knownNames(line: SpeechLine, entities: readonly Entity[]): Mention[] {
  const bySurname = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.person === false) continue;
    const word = entity.words.at(-1) ?? '';
    const held = bySurname.get(word);
    if (held === undefined || held.count < entity.count) bySurname.set(word, entity);
  }
  const found: Mention[] = [];
  line.items.forEach((item, i) => {
    const entity =
      item.kind === 'word' && item.capital ? bySurname.get(nameWords(item.lower).at(-1) ?? '') : undefined;
    if (entity === undefined) return;
    const from =
      entity.words.length > 1 && nameWords(line.items[i - 1]?.lower ?? '').at(-1) === entity.words[0]
        ? i - 1
        : i;
    found.push({
      line: line.number,
      from,
      to: i + 1,
      kind: 'name',
      text: item.text,
      head: item.lower,
      pronoun: null,
      possessive: item.possessive,
      entity,
    });
  });
  return found;
}
