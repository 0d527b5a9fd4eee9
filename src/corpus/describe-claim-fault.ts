import type { ClaimFault } from '../claims/resolve-claims.ts';
import type { Article } from '../model/article.ts';
import type { ClaimsFile } from '../model/claims-file.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { placeOf } from './place.ts';
import type { StoryFolder } from './read-content.ts';
import type { YamlFile } from './read-yaml.ts';
import { problem } from './rules.ts';

/** Puts a fault of `claims.yaml` into words, with its line and, for evidence, the place in the article that comes closest. */
export function describeClaimFault(fault: ClaimFault, file: YamlFile<ClaimsFile>, articles: readonly Article[], folder: StoryFolder): Problem {
  const place = file.locate(fault.path);
  switch (fault.kind) {
    case 'duplicate-id':
      return problem('duplicate-id', place, `The id \`${fault.id}\` is used twice`);
    case 'article-unknown':
      return problem('article-unknown', place, `Claim \`${fault.claim}\` names the article \`${fault.article}\`, which has no file`);
    case 'quoted-words':
      return problem('quoted-words', place, `The note of claim \`${fault.claim}\` quotes “${fault.words}”, which does not stand in \`${fault.article}\``);
    case 'evidence':
      return describeEvidence(fault, place, articles, folder);
  }
}

type EvidenceFault = Extract<ClaimFault, { kind: 'evidence' }>;

function describeEvidence(fault: EvidenceFault, place: { file: string; line: number; column: number }, articles: readonly Article[], folder: StoryFolder): Problem {
  const text = articles.find(({ id }) => id === fault.article)?.text ?? '';
  const source = folder.articles.find(({ id }) => id === fault.article)?.file ?? fault.article;
  const at = (span: Span) => {
    const { line, column } = placeOf(text, span.start);
    return `${source}:${line}:${column}`;
  };
  const of = `of claim \`${fault.claim}\``;
  const { resolved } = fault;
  switch (resolved.outcome) {
    case 'not-found': {
      const { nearest } = resolved;
      const closest = nearest ? `; closest is ${at(nearest.span)} “${text.slice(nearest.span.start, nearest.span.end)}” (${nearest.difference})` : '; nothing comes close';
      return problem('evidence-not-found', place, `The evidence ${of} does not stand in \`${fault.article}\`${closest}`);
    }
    case 'ambiguous':
      return problem('evidence-ambiguous', place, `The evidence ${of} stands ${resolved.places.length} times in \`${fault.article}\`: ${resolved.places.slice(0, 5).map(at).join(', ')}`);
    case 'set-aside':
      return problem('evidence-set-aside', place, `The evidence ${of} lies in text that is set aside as ${resolved.block.type} (${at(resolved.span)})`);
  }
}
