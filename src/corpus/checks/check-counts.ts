import type { Problem } from '../../model/problem.ts';
import { counted } from '../../text/counted.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Files } from '../stages/read-files.ts';
import { namesLetter } from './names-letter.ts';

/**
 * Checks what an editor's sentences say of how many reports there are, and which letters leave something out: true when
 * it was written, and no longer when another article comes in.
 */
export function checkCounts(draft: Files & Articles): Problem[] {
  return [...checkNumbers(draft), ...checkRests(draft)];
}

function checkNumbers({ storyFile, claimsFile, entries, articles, language }: Files & Articles): Problem[] {
  const size = articles.length;
  const look = (text: string | undefined, place: () => ReturnType<typeof storyFile.locate>) =>
    language
      .readReportCounts(text ?? '')
      .filter(({ number, of }) => (of === 'all' ? number !== size : of === 'some' && number > size))
      .map(({ words }) =>
        problem('count-stale', place(), `“${words}” is said, and the story has ${counted(size, 'article')}`),
      );
  const inStory = (text: string | undefined, ...path: PropertyKey[]) =>
    look(text, () => storyFile.locate(path));
  const inClaims = (text: string | undefined, ...path: PropertyKey[]) =>
    look(text, () => claimsFile.locate(path));
  return [
    ...inStory(entries.title, 'title'),
    ...inStory(entries.occasion, 'occasion'),
    ...inStory(entries.summary, 'summary'),
    ...entries.highlights.flatMap(({ question, context, rest }, i) => [
      ...inStory(question, 'highlights', i, 'question'),
      ...inStory(context, 'highlights', i, 'context'),
      ...inStory(rest, 'highlights', i, 'rest'),
    ]),
    ...entries.pairs.flatMap(({ note }, i) => inStory(note, 'pairs', i, 'note')),
    ...entries.conversations.flatMap(({ note }, i) => inStory(note, 'conversations', i, 'note')),
    ...(claimsFile.value?.topics ?? []).flatMap((topic, t) =>
      topic.claims.flatMap(({ statement, question, cells }, c) => [
        ...inClaims(statement, 'topics', t, 'claims', c, 'statement'),
        ...inClaims(question, 'topics', t, 'claims', c, 'question'),
        ...Object.entries(cells).flatMap(([id, { note }]) =>
          inClaims(note, 'topics', t, 'claims', c, 'cells', id, 'note'),
        ),
      ]),
    ),
  ];
}

/** "B and E leave it out", "The other two do not say": they speak of every article that has no line above them. */
function checkRests({ storyFile, entries, articles, language }: Files & Articles): Problem[] {
  return entries.highlights.flatMap(({ rest = '', lines }, h) => {
    const place = storyFile.locate(['highlights', h, 'rest']);
    const without = articles.filter(({ id }) => lines.every(({ article }) => article !== id));
    const named = articles.filter(({ letter }) => namesLetter(letter, rest));
    const unnamed = named.length === 0 ? [] : without.filter((article) => !named.includes(article));
    const unknown = lettersOf(rest).filter((letter) =>
      articles.every((article) => article.letter !== letter),
    );
    return [
      ...unknown.map((letter) =>
        problem('count-stale', place, `The rest names ${letter}, and no article has this letter`),
      ),
      ...unnamed.map(({ id, letter }) =>
        problem(
          'count-stale',
          place,
          `Nothing is said of ${letter}, \`${id}\`: it has no line, and the rest names ${named.map((each) => each.letter).join(', ')}`,
        ),
      ),
      ...language
        .readReportCounts(rest)
        .filter(({ number, of }) => of === 'others' && number !== without.length)
        .map(({ words }) =>
          problem(
            'count-stale',
            place,
            `“${words}” is said, and ${counted(without.length, 'article')} of the story ${without.length === 1 ? 'has' : 'have'} no line here`,
          ),
        ),
    ];
  });
}

/** The letters at the start of a line: `B and E leave it out` has B and E. One alone may be a word. */
function lettersOf(line: string): string[] {
  const [list = ''] = /^[A-Z]{1,2}(?:(?:, | \p{Ll}+ |, \p{Ll}+ )[A-Z]{1,2}(?![\p{L}.]))+/u.exec(line) ?? [];
  return list.match(/\b[A-Z]{1,2}\b/gu) ?? [];
}
