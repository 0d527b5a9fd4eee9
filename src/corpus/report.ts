import type { Story } from '../model/story.ts';
import type { Compiled } from './compile-corpus.ts';
import { counted } from '../text/counted.ts';
import { formatPeople, proposePeople } from './propose-people.ts';
import { formatProblem } from './rules.ts';

/** English is what the site is made for, and not said. */
const languageOf = (lang: string | null): string =>
  lang === null ? ', language unknown' : /^en(?:-|$)/iu.test(lang) ? '' : `, in \`${lang}\``;

/** What was found in each article of a story, for a person. */
export function formatStory(story: Story): string[] {
  const lines: string[] = [];
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
  return lines;
}

/**
 * The report of a compilation for a person: what was found in each story, then each problem with its place and what
 * to do.
 *
 * @param told what `formatStory` says of the stories that are used; none if there are errors and nothing goes on
 */
export function formatReport(
  { directory, problems, cached, bad }: Omit<Compiled<unknown>, 'good' | 'site'>,
  told: readonly (readonly string[])[] = [],
): string {
  const lines = told.flat();
  for (const found of problems) lines.push(`${found.level}: ${formatProblem(found, directory)}`);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ]
    .filter(Boolean)
    .join(', ');
  const reused = cached > 0 ? ` (${cached} from the cache)` : '';
  const leftOut = bad.length > 0 ? ` Left out: ${bad.map((id) => `\`${id}\``).join(', ')}.` : '';
  lines.push(
    errors === 0 || told.length > 0
      ? `Compiled ${counted(told.length, 'story', 'stories')}${reused}${counts && `; ${counts}`}.${leftOut}`
      : `Not compiled: ${counts}. What was built before is left as it was.`,
  );
  return lines.join('\n');
}
