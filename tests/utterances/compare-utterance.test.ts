import { english } from '../../src/language/en/english.ts';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { compareUtterance } from '../../src/utterances/compare-utterance.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { gatherUtterances } from '../../src/utterances/gather-utterances.ts';

const PEOPLE = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];

/** The changes of each printing of the one utterance that is printed most. */
function changesOf(quotes: Record<string, string>): Record<string, string[]> {
  const articles = Object.entries(quotes).map(([id, words]) => {
    const text = `The mayor spoke about the bridge on Monday at the harbour.\n\n${words} The council did not comment on it.`;
    const { blocks, sentences } = parseArticle(text, english);
    return { id, text, quotes: findQuotes({ text, blocks, sentences }, PEOPLE, english) };
  });
  const [first] = gatherUtterances(articles, english).toSorted((a, b) => b.members.length - a.members.length);
  if (!first) throw new Error('No utterance');
  const { variants } = compareUtterance(first, articles, english);
  return Object.fromEntries(
    variants.map(({ article, quote, changes }) => [
      `${article}: ${articles
        .find(({ id }) => id === article)
        ?.quotes.filter(({ utterance, id }) => utterance !== '' && id === quote)
        .map(({ start, end }) =>
          articles.find(({ id }) => id === article)?.text.slice(start, start + Math.min(12, end - start)),
        )}`,
      changes.map(({ type }) => type),
    ]),
  );
}

it('sets a printing in two pieces against the words they give together', () => {
  expect(
    changesOf({
      a: '“I know what it takes to build this bridge,” Lindqvist said. “Steel and maybe a toll somewhere. But let us talk more hopefully because we will get there.”',
      b: '“I know what it takes to build this bridge: steel and maybe a toll somewhere,” Lindqvist said.',
    }),
  ).toEqual({
    'a: Steel and ma': ['cut-start'],
    'b: I know what ': ['cut-end'],
    'a: I know what ': ['cut-end'],
  });
});

it('finds a cut printing where it stands whole, not at a later likeness', () => {
  expect(
    changesOf({
      a: '“The island has always wanted a bridge. That is my belief, and when two councils agree we will have a bridge,” Lindqvist said.',
      b: 'Lindqvist said the island “has always wanted a bridge.”',
    })['b: has always w'],
  ).toEqual(['cut-start', 'cut-end']);
});

it('names what was changed in words that could be laid on no other', () => {
  expect(
    changesOf({
      a: 'Lindqvist said she had “the deepest respect for Mayor Berg.”',
      b: 'Lindqvist told the paper that she had “deep respect for Berg.”',
    })['b: deep respect'],
  ).toContain('words-changed');
});

it('counts words that one outlet puts in brackets and another prints as spoken once, in place of their pronoun', () => {
  const whole =
    '“Every inspection was passed. They [the inspectors] found nothing wrong with the bridge,” Lindqvist said.';
  const halves = '“Every inspection was passed,” Lindqvist said. “The inspectors found nothing wrong.”';
  const pronoun = '“They found nothing wrong with the bridge,” Lindqvist said.';
  for (const more of [{}, { c: pronoun }]) {
    const articles = Object.entries({ a: whole, b: halves, ...more }).map(([id, text]) => ({
      id,
      text,
      quotes: findQuotes({ text, ...parseArticle(text, english) }, PEOPLE, english),
    }));
    const families = gatherUtterances(articles, english);
    expect(families).toHaveLength(1);
    const { variants } = compareUtterance(families[0] as (typeof families)[number], articles, english);
    expect(new Set(variants.map(({ reference }) => reference))).toEqual(
      new Set(['Every inspection was passed. The inspectors found nothing wrong with the bridge,']),
    );
    expect(changesOf({ a: whole, b: halves })).toEqual({
      'a: Every inspec': ['insertion'],
      'b: The inspecto': ['cut-start', 'cut-end'],
      'b: Every inspec': ['cut-end'],
    });
    const cuts = variants
      .filter(({ article }) => article === 'b')
      .flatMap(({ reference, changes }) =>
        changes.map(({ full, apart }) => `${full && reference.slice(full.start, full.end)}: ${apart} apart`),
      );
    expect(cuts).toEqual([
      'Every inspection was passed: 4 apart',
      'with the bridge: 0 apart',
      'The inspectors found nothing wrong with the bridge: 5 apart',
    ]);
  }
});
