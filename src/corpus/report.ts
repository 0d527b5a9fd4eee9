import type { Compilation } from './compile-corpus.ts';
import { counted } from '../text/counted.ts';
import { formatPeople, proposePeople } from './propose-people.ts';
import { formatProblem } from './rules.ts';

/** English is what the site is made for, and not said. */
const languageOf = (lang: string | null): string =>
  lang === null ? ', language unknown' : /^en(?:-|$)/iu.test(lang) ? '' : `, in \`${lang}\``;

/**
 * The report of a compilation for a person: what was found in each article, then each problem with its place and what
 * to do.
 *
 * @param options.keepGoing whether the stories without errors are used if others have some
 */
export function formatReport(compilation: Compilation, { keepGoing = false } = {}): string {
  const { directory, corpus, problems, cached, bad } = compilation;
  const used = keepGoing ? compilation.good : (corpus?.stories ?? []);
  const lines: string[] = [];
  for (const story of used) {
    lines.push(`${story.id}: ${story.title}`);
    const letters = Math.max(...story.articles.map(({ letter }) => letter.length));
    const width = Math.max(...story.articles.map(({ id }) => id.length));
    for (const article of story.articles) {
      const spoken = article.quotes.filter(({ kind }) => kind !== 'term');
      const known = spoken.filter(({ speaker }) => speaker !== null).length;
      const told = story.claims.filter((claim) =>
        claim.cells.some((cell) => cell.article === article.id && cell.state === 'reports'),
      ).length;
      lines.push(
        `  ${article.letter.padEnd(letters)} ${article.id.padEnd(width)}  ${counted(article.words, 'word')}, ${counted(article.sentences.length, 'sentence')}, ` +
          `${counted(article.quotes.length, 'quote')} (${known} of ${spoken.length} spoken ones with a speaker), ${counted(told, 'claim')}; ` +
          `${article.title === null ? 'no headline' : 'headline'}, ${article.published ? article.published.value : 'date unknown'}${languageOf(article.lang)}`,
      );
    }
    lines.push(
      `  ${counted(story.utterances.length, 'utterance')}, ${counted(story.facts.length, 'fact')}, ${counted(story.claims.length, 'claim')}`,
    );
    const people = story.people.length > 0 ? [] : proposePeople(story);
    if (people.length > 0)
      lines.push(
        '  To name its people yourself, begin with these in `story.yaml`:',
        ...formatPeople(people).map((line) => `    ${line}`),
      );
  }
  for (const found of problems) lines.push(`${found.level}: ${formatProblem(found, directory)}`);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ]
    .filter(Boolean)
    .join(', ');
  lines.push(
    corpus || used.length > 0
      ? `Compiled ${counted(used.length, 'story', 'stories')}${cached > 0 ? ` (${cached} from the cache)` : ''}${counts && `; ${counts}`}.${bad.length > 0 ? ` Left out: ${bad.map((id) => `\`${id}\``).join(', ')}.` : ''}`
      : `Not compiled: ${counts}. What was built before is left as it was.`,
  );
  return lines.join('\n');
}
