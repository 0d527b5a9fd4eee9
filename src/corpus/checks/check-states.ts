import { quotedWords } from '../../text/quotation-marks.ts';
import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';
import { overlap } from '../../text/spans.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Claims } from '../stages/place-claims.ts';
import type { Files } from '../stages/read-files.ts';
import { namesLetter } from './names-letter.ts';

/**
 * Checks an editor's sentences on states against the states: a note quotes words from the sentences its cell rests on,
 * and the last line of a highlight does not name an outlet that reports the highlight's claim.
 */
export function checkStates(draft: Files & Articles & Claims): Problem[] {
  return [...checkNotes(draft), ...checkRests(draft)];
}

function checkNotes({ claimsFile, articles, claims }: Files & Articles & Claims): Problem[] {
  return (claimsFile.value?.topics ?? []).flatMap((topic, t) =>
    topic.claims.flatMap((entry, c) =>
      Object.entries(entry.cells).flatMap(([id, cell]) => {
        const article = articles.find((each) => each.id === id);
        const evidence = claims
          .find((claim) => claim.id === entry.id)
          ?.cells.find((each) => each.article === id)?.evidence;
        if (!article || !evidence || evidence.length === 0) return [];
        const near = sentencesAround(article, evidence);
        return quotedWords(cell.note ?? '')
          .filter((words) => article.text.includes(words) && !near.includes(words))
          .map((words) =>
            problem(
              'note-off-evidence',
              claimsFile.locate(['topics', t, 'claims', c, 'cells', id, 'note']),
              `The note on claim \`${entry.id}\`, \`${id}\`, quotes “${words}”, which stands in no sentence of its evidence`,
            ),
          );
      }),
    ),
  );
}

/** The sentences that evidence touches, as one text. */
function sentencesAround(
  article: Article,
  evidence: Claims['claims'][number]['cells'][number]['evidence'],
): string {
  return article.sentences
    .filter((sentence) => evidence.some((span) => overlap(span, sentence)))
    .map(({ start, end }) => article.text.slice(start, end))
    .concat(evidence.map(({ start, end }) => article.text.slice(start, end)))
    .join('\n');
}

function checkRests({ storyFile, entries, articles, claims }: Files & Articles & Claims): Problem[] {
  return entries.highlights.flatMap(({ rest = '', claim: id, lines }, h) => {
    const claim = claims.find((each) => each.id === id);
    if (!claim) return [];
    return articles
      .filter((article) => !lines.some((line) => line.article === article.id))
      .filter(({ letter }) => namesLetter(letter, rest))
      .filter((article) =>
        claim.cells.some((cell) => cell.article === article.id && cell.state === 'reports'),
      )
      .map((article) =>
        problem(
          'highlight-against-state',
          storyFile.locate(['highlights', h, 'rest']),
          `The rest names ${article.letter}, and \`${article.id}\` reports claim \`${claim.id}\``,
        ),
      );
  });
}
