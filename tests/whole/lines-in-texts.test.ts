import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { english } from '../../src/language/en/english.ts';
import { wordForms } from '../../src/text/words.ts';
import { isSmall } from '../../src/views/wording/compared-words.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';
import { textOf } from '../render/text-content.ts';

const [story] = compileCorpus(EXAMPLE_FOLDER).corpus?.stories ?? [];
if (!story) throw new Error('the shipped story does not compile');
const PAIRS = story.articles.flatMap((a) =>
  story.articles.filter((b) => b !== a).map((b) => [`${a.id} and ${b.id}`, a, b] as const),
);
const formsOf = (html: string) => wordForms(textOf(html));

describe.each(PAIRS)('both texts of %s', (_, a, b) => {
  const { texts } = pairPageOf(story, a, b);
  const cellsOf = (side: 'a' | 'b') => texts.columns[side].flatMap(({ cells }) => cells);
  const htmlOf = (cell: ReturnType<typeof cellsOf>[number]) =>
    cell.paragraphs.map(({ html }) => html).join(' ');
  const passages = (side: 'a' | 'b') => cellsOf(side).filter(({ passage }) => passage);

  test('no words have a line, thick or thin, that stand in the passage opposite', () => {
    let lines = 0;
    for (const [side, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const)
      for (const cell of passages(side)) {
        const twin = passages(other).find(({ passage }) => passage?.number === cell.passage?.number);
        const beside = ` ${formsOf(twin ? htmlOf(twin) : '').join(' ')} `;
        for (const [, words = ''] of htmlOf(cell).matchAll(
          /<mark class="(?:other|more)[^"]*">(.*?)<\/mark>/gu,
        )) {
          lines += 1;
          const forms = formsOf(words);
          if (forms.some((form) => !isSmall(form, english)))
            expect(beside).not.toContain(` ${forms.join(' ')} `);
        }
      }
    expect(lines).toBeGreaterThan(0);
  });
});
