import type { ClaimFault } from '../../claims/resolve-claims.ts';
import type { ClaimsFile } from '../../model/claims-file.ts';
import type { Problem } from '../../model/problem.ts';
import { describeEvidence, describeMissingWords, type NamedSource } from './describe-evidence.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { counted } from '../../text/counted.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Claims } from '../stages/place-claims.ts';
import type { Files } from '../stages/read-files.ts';
import { namedSources } from './named-sources.ts';
import { didYouMean } from '../../text/suggest-name.ts';

/** Checks `claims.yaml` against the articles. */
export function checkClaims(draft: Files & Articles & Claims): Problem[] {
  const sources = namedSources(draft);
  const ids = draft.files.map(({ id }) => id);
  return draft.claimFaults.map((fault) => describeFault(fault, draft.claimsFile, sources, ids));
}

/** Puts a fault into words, with its line and, for evidence, the passage of the article that comes closest. */
function describeFault(
  fault: ClaimFault,
  file: YamlFile<ClaimsFile>,
  sources: readonly NamedSource[],
  ids: readonly string[],
): Problem {
  const place = file.locate(fault.path);
  switch (fault.kind) {
    case 'duplicate-id':
      return problem(
        'duplicate-id',
        place,
        `The ${fault.of} id \`${fault.id}\` is used twice, first on line ${file.locate(fault.first).line}`,
      );
    case 'article-unknown':
      return problem(
        'article-unknown',
        place,
        `${fault.claims.length === 0 ? '`examined` names' : nameClaims(fault.claims)} \`${fault.article}\`, an article that has no file${didYouMean(fault.article, ids)}`,
      );
    case 'quoted-words':
      return describeMissingWords(
        `The ${fault.of} of claim \`${fault.claim}\` quotes`,
        fault.words,
        place,
        sources.filter(({ id }) => fault.article === null || id === fault.article),
      );
    case 'undecided':
      return problem(
        'state-undecided',
        place,
        `Claim \`${fault.claim}\`, \`${fault.article}\`: \`differs\` is now one of two states`,
      );
    case 'examined-missing':
      return problem(
        'examined-missing',
        place,
        `The file does not say which articles were examined: ${fault.articles.length === 0 ? 'none has a cell' : `${fault.articles.map((id) => `\`${id}\``).join(', ')} ${fault.articles.length === 1 ? 'has a cell and counts' : 'have cells and count'} as examined`}`,
      );
    case 'not-examined':
      return problem(
        'not-examined',
        place,
        `${counted(fault.cells, 'cell')} of ${fault.articles.map((id) => `\`${id}\``).join(', ')} ${fault.cells === 1 ? 'waits' : 'wait'} for an editor and ${fault.cells === 1 ? 'is' : 'are'} shown as not examined`,
      );
    case 'date-untold':
      return problem(
        'date-untold',
        place,
        `Claim \`${fault.claim}\` has a date, but no article reports the claim: the timeline leaves it out`,
      );
    case 'evidence':
      return describeEvidence(
        `The evidence of claim \`${fault.claim}\``,
        fault.resolved,
        place,
        sources.find(({ id }) => id === fault.article) ?? NO_SOURCE,
      );
  }
}

function nameClaims(claims: readonly string[]): string {
  const named = claims
    .slice(0, MOST_CLAIMS)
    .map((id) => `\`${id}\``)
    .join(', ');
  const rest = claims.length - MOST_CLAIMS;
  return claims.length === 1
    ? `Claim ${named} names`
    : `Claims ${named}${rest > 0 ? ` and ${rest} more` : ''} name`;
}

/** Enough to see which; every one of them breaks for the one reason. */
const MOST_CLAIMS = 3;

/** Faults of evidence come from articles that are there. */
const NO_SOURCE: NamedSource = { id: '', path: '', text: '' };
