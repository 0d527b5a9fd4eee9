import { findNearestPassage } from '../../claims/find-nearest-passage.ts';
import type { ResolvedEvidence } from '../../claims/resolve-evidence.ts';
import { locate } from '../files/locate.ts';
import type { Location, RuleId } from '../rules.ts';
import { problem } from '../rules.ts';
import type { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';

/** An article as messages speak of it. */
export interface NamedSource {
  readonly id: string;
  /** Its file as a person can open it from where the program runs. */
  readonly path: string;
  readonly text: string;
}

/**
 * Says why evidence does not hold, with each place of the article it speaks of.
 *
 * @param what the evidence: "The evidence of claim `x`"
 * @param location of the evidence in the editor's file
 */
export function describeEvidence(
  what: string,
  resolved: Exclude<ResolvedEvidence, { outcome: 'found' }>,
  location: Location,
  source: NamedSource,
): Problem {
  const tell = (rule: RuleId, rest: string) => problem(rule, location, `${what} ${rest}`);
  const places = (spans: readonly Span[]) => listPlaces(spans.map((span) => ({ source, span })));
  switch (resolved.outcome) {
    case 'not-found': {
      const { nearest } = resolved;
      const closest = nearest
        ? `the closest is ${placeIn(source, nearest.span)} ${quote(source, nearest.span)} (${nearest.difference})`
        : 'nothing comes close';
      return tell('evidence-not-found', `is not in \`${source.id}\`; ${closest}`);
    }
    case 'not-between':
      return tell(
        'evidence-not-found',
        `is in \`${source.id}\` (${places(resolved.places)}), but not directly between its \`prefix\` and \`suffix\``,
      );
    case 'ambiguous':
      return tell(
        'evidence-ambiguous',
        `appears ${resolved.places.length} times in \`${source.id}\`: ${places(resolved.places)}`,
      );
    case 'set-aside':
      return tell(
        'evidence-set-aside',
        `is in text that is set aside as ${resolved.block.type} (${placeIn(source, resolved.span)})`,
      );
  }
}

/** Words in quotation marks that stand in none of the articles they may come from. */
export function describeMissingWords(
  what: string,
  words: string,
  location: Location,
  sources: readonly NamedSource[],
): Problem {
  const nearest = sources
    .flatMap((source) => {
      const found = findNearestPassage(source.text, words);
      return found ? [{ source, found }] : [];
    })
    .toSorted((a, b) => b.found.share - a.found.share)[0];
  const closest = nearest
    ? `; the closest is ${placeIn(nearest.source, nearest.found.span)} ${quote(nearest.source, nearest.found.span)} (${nearest.found.difference})`
    : '';
  const where = sources.map(({ id }) => `\`${id}\``).join(sources.length === 2 ? ' or ' : ', ');
  return problem('quoted-words', location, `${what} “${words}”, which is not in ${where}${closest}`);
}

/** The first places of many, by file, line and column. */
export function listPlaces(places: readonly { readonly source: NamedSource; readonly span: Span }[]): string {
  return `${places
    .slice(0, MOST_PLACES)
    .map(({ source, span }) => placeIn(source, span))
    .join(', ')}${places.length > MOST_PLACES ? ' …' : ''}`;
}

/** Enough to see the pattern. */
const MOST_PLACES = 5;

function placeIn(source: NamedSource, span: Span): string {
  const { line, column } = locate(source.text, span.start);
  return `${source.path}:${line}:${column}`;
}

const quote = (source: NamedSource, span: Span) => `“${source.text.slice(span.start, span.end)}”`;
