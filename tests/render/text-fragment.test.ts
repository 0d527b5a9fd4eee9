import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/render/text-fragment.ts';
import { withoutSigns } from '../../src/text/without-signs.ts';
import { articleOf } from './article-of.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';

/** The directive for words of a text. */
function fragment(text: string, exact: string): string | null {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`\`${exact}\` does not stand in the text`);
  return textFragment(articleOf(text), { start, end: start + exact.length });
}

/** The parts of a directive as a browser reads them, without prefix and suffix. */
const partsOf = (directive: string): string[] =>
  directive
    .replace(/^:~:text=/u, '')
    .split(',')
    .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
    .map(decodeURIComponent);

describe('one part', () => {
  test('the words as printed, marks at the ends left out', () => {
    expect(fragment('She said: “the bridge is closed.”', '“the bridge is closed.”')).toBe(
      ':~:text=the%20bridge%20is%20closed',
    );
  });
  test('commas, ampersands and hyphens of the words are escaped: bare they divide a directive', () => {
    const directive =
      fragment('A well-known, safe & sound bridge – closed.', 'well-known, safe & sound bridge – closed') ??
      '';
    expect(directive).toBe(':~:text=well%2Dknown%2C%20safe%20%26%20sound%20bridge%20%E2%80%93%20closed');
  });
  test('a per cent sign and a hash', () => {
    expect(fragment('It fell by 5% in block #7 today.', '5% in block #7')).toBe(
      ':~:text=5%25%20in%20block%20%237',
    );
  });
  test('signs of Markdown are left out, the words around them stand together as on the page', () => {
    expect(
      fragment(
        'A deal was [announced](#) by the **Harbour Board** today.',
        'was [announced](#) by the **Harbour Board**',
      ),
    ).toBe(':~:text=was%20announced%20by%20the%20Harbour%20Board');
    expect(
      fragment(
        'A deal was [announced](https://harbour.example/deal) by all.',
        'was [announced](https://harbour.example/deal) by',
      ),
    ).toBe(':~:text=was%20announced%20by');
  });
  test('white space of any kind is one blank', () => {
    expect(fragment('about 20\u00a0000  people came', '20\u00a0000  people')).toBe(
      ':~:text=20%20000%20people',
    );
  });
  test('a word that the span cuts is left out', () => {
    expect(fragment('They republished the whole story there.', 'published the whole stor')).toBe(
      ':~:text=the%20whole',
    );
  });
});

describe('two parts', () => {
  const long =
    'The council said on Tuesday that the old bridge over the river would stay closed to all traffic until spring';

  test('long words are given as their first and last five', () => {
    expect(partsOf(fragment(`${long}.`, long) ?? '')).toEqual([
      'The council said on Tuesday',
      'to all traffic until spring',
    ]);
  });
  test('twelve words are still one part, thirteen are two', () => {
    const list = long.split(' ');
    expect(partsOf(fragment(`${long}.`, list.slice(0, 12).join(' ')) ?? '')).toHaveLength(1);
    expect(partsOf(fragment(`${long}.`, list.slice(0, 13).join(' ')) ?? '')).toHaveLength(2);
  });
  test('words of two lines are two parts, each of one line: a browser looks for a part inside one block', () => {
    expect(
      partsOf(fragment('Closed again\n\nThe bridge shut on Friday.', 'Closed again\n\nThe bridge') ?? ''),
    ).toEqual(['Closed again', 'The bridge']);
  });
});

describe('words that stand more than once', () => {
  const text = 'He said the deal was done. She said “the deal was done” too.\n\nNobody said so, he said.';
  const second = (exact: string): string | null => {
    const start = text.lastIndexOf(exact);
    return textFragment(articleOf(text), { start, end: start + exact.length });
  };

  test('get as few words before them as tell the place, with the marks between', () => {
    expect(fragment(text, 'the deal was done')).toBe(':~:text=He%20said-,the%20deal%20was%20done');
    expect(second('the deal was done')).toBe(':~:text=She%20said%20%E2%80%9C-,the%20deal%20was%20done');
  });
  test('or words after them, if the words before do not suffice', () => {
    expect(fragment('Closed now.\n\nClosed again.', 'Closed')).toBe(':~:text=Closed,-now');
    expect(fragment('Closed.\n\nClosed again.', 'Closed')).toBe(':~:text=Closed');
  });
  test('a browser finds a word after a hyphen too', () => {
    const hyphens =
      'The ex-mayor Ann Lund left. Mayor Ann Lund stayed, and the vice-mayor Moe met mayor Moe.';
    expect(fragment(hyphens, 'Mayor Ann Lund')).toBe(':~:text=left.-,Mayor%20Ann%20Lund');
    expect(fragment(hyphens, 'mayor Ann Lund')).toBe(':~:text=ex%2D-,mayor%20Ann%20Lund');
    expect(fragment(hyphens, 'mayor Moe.')).toBe(':~:text=met-,mayor%20Moe');
  });
  test('of a whole line, the end of the line before or the beginning of the line after', () => {
    const lines =
      'The mill shut. “We want work,” he said.\n\nIt stood idle.\n\n“We want work”\n\n“We want work”\n\nIt is sold.';
    expect(fragment(lines, '“We want work”')).toBe(':~:text=idle.-,%E2%80%9CWe%20want%20work');
    const last = lines.lastIndexOf('We want work');
    expect(textFragment(articleOf(lines), { start: last, end: last + 'We want work'.length })).toBe(
      ':~:text=work%E2%80%9D-,%E2%80%9CWe%20want%20work',
    );
    // A browser stops at the first place anyway.
    expect(fragment('Sold.\n\nIt is.\n\nSold.', 'Sold')).toBe(':~:text=Sold');
  });
  test('get both for a start and an end', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    const twice = `First ${long}. Then ${long} again.`;
    const start = twice.lastIndexOf('one');
    expect(textFragment(articleOf(twice), { start, end: start + long.length })).toBe(
      ':~:text=Then-,one%20two%20three%20four%20five,ten%20eleven%20twelve%20thirteen%20fourteen',
    );
    const ends =
      'alpha beta gamma delta epsilon, ten eleven twelve thirteen fourteen, and ten eleven twelve thirteen fourteen last.';
    const exact = ends.slice(0, ends.lastIndexOf(' last'));
    expect(fragment(ends, exact)).toBe(
      ':~:text=alpha%20beta%20gamma%20delta%20epsilon,ten%20eleven%20twelve%20thirteen%20fourteen,-last',
    );
  });
});

test('no word, no directive', () => {
  expect(fragment('Well … “?!” he said.', '“?!”')).toBeNull();
  expect(fragment('Well, he said.', 'e')).toBeNull();
});

test('for any words, the parts stand in the text, in order', () => {
  const unit = fc.constantFrom(
    'word ',
    'A-B ',
    'it’s ',
    '5%, ',
    '& ',
    '“',
    '” ',
    '🙂',
    'é ',
    '1,000 ',
    '(x) ',
    ', ',
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.nat(200),
      fc.nat(200),
      (text, x, y) => {
        const [start, end] = [Math.min(x, y, text.length), Math.min(Math.max(x, y), text.length)];
        const directive = textFragment({ text, inlines: [] }, { start, end });
        if (directive === null) return;
        // A bare hyphen ends a prefix or begins a suffix.
        expect(directive.slice(':~:text='.length)).toMatch(/^(?:[^-&#\s]+-,)?[^-&#\s]+(?:,-[^-&#\s]+)?$/u);
        let at = start;
        for (const part of partsOf(directive)) {
          const found = text.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found;
        }
        expect(at).toBeLessThan(end);
      },
    ),
  );
});

test.each(globSync(`${EXAMPLE_FOLDER}/articles/*.txt`))(
  'every sentence of %s has a directive of words it prints',
  (file) => {
    const article = articleOf(readFileSync(file, 'utf8'));
    for (const sentence of article.sentences) {
      const directive = textFragment(article, sentence);
      const printed = withoutSigns(article, sentence).replace(/\s+/gu, ' ');
      for (const part of partsOf(directive ?? '')) expect(printed).toContain(part);
      expect(directive).not.toBeNull();
    }
  },
);
