import { english } from '../../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words.ts';
import { compareVariants } from '../../../src/utterances/variants/compare-variants.ts';

const whole = (text: string) => ({ text, start: 0, end: text.length });

/** Each change as a line: `type: words of the fullest → words of the variant (reason)`. */
function changes(full: string, variant: string, others: readonly string[] = []): string[] {
  return compareVariants(whole(full), whole(variant), english, others.map(whole)).changes.map((change) => {
    const [left, put] = [change.full, change.variant].map((span, i) =>
      span === null ? '–' : [full, variant][i]?.slice(span.start, span.end),
    );
    return `${change.type}${change.ellipsis ? ' …' : ''}: ${left} → ${put}${change.weighty === null ? '' : ` (${change.weighty.reason}: ${change.weighty.words.join(' ')})`}`;
  });
}

describe('compareVariants', () => {
  const full =
    'We will not send four hundred soldiers to Gotland. The army is ready, and it has been ready since March.';

  it('finds nothing where nothing differs', () =>
    expect(changes(full, full)).toEqual([`identical: ${full} → ${full}`]));

  it.each([
    ['marks', 'The army is ready, and it has been ready.', 'The army is ready – and it has been ready'],
    ['case', 'The army is ready.', 'The Army is ready.'],
    ['spelling', 'They honour the labour of centres.', 'They honor the labor of centers.'],
    ['spelling', 'I told Yuri about it.', 'I told Yury about it.'],
  ])('calls it %s', (type, one, two) => expect(changes(one, two)).toEqual([`${type}: ${one} → ${two}`]));

  it('names a cut at the start and at the end', () => {
    expect(changes(full, 'The army is ready, and it has been ready since March.')).toEqual([
      'cut-start: We will not send four hundred soldiers to Gotland → –',
    ]);
    expect(changes(full, 'We will not send four hundred soldiers to Gotland.')).toEqual([
      'cut-end: The army is ready, and it has been ready since March → –',
    ]);
  });

  it('tells a cut inside with an ellipsis from one without', () => {
    expect(
      changes('The army is ready, and it has been ready since March.', 'The army is ready … since March.'),
    ).toEqual(['cut-inside …: and it has been ready → –']);
    expect(
      changes('The army is ready, and it has been ready since March.', 'The army is ready since March.'),
    ).toEqual(['cut-inside: and it has been ready → –']);
  });

  it('names an insertion in brackets, on either side', () => {
    expect(changes('I told him about the call.', 'I told him [the envoy] about the call.')).toEqual([
      'insertion: – → the envoy',
    ]);
    expect(changes('I told him [the envoy] about the call.', 'I told him about the call.')).toEqual([
      'insertion: the envoy → –',
    ]);
  });

  it('flags a negation, a number, a modal and a name', () => {
    expect(changes(full, full.replace('will not send', 'will send'))).toEqual([
      'cut-inside: not → – (negation: not)',
    ]);
    expect(changes(full, full.replace('four', 'five'))).toEqual([
      'words-changed: four hundred → five hundred (number: four hundred five hundred)',
    ]);
    expect(changes('We should go there now.', 'We must go there now.')).toEqual([
      'words-changed: should → must (modal: should must)',
    ]);
    expect(changes('We told Gotland about it.', 'We told Bornholm about it.')).toEqual([
      'words-changed: Gotland → Bornholm (name: Gotland Bornholm)',
    ]);
    expect(changes('We told everybody about it.', 'We informed everybody about it.')).toEqual([
      'words-changed: told → informed',
    ]);
  });

  it.each([
    ['This is a dark day, and we will rebuild it.', 'This is a dark day, and we’ll rebuild it.'],
    ['We will not pay.', "We won't pay."],
    ['We cannot pay.', 'We can’t pay.'],
    ['We do not know that.', "We don't know that."],
    ['It is not so.', "It's not so."],
    ['It isn’t so.', "It's not so."],
    ['They would go.', "They'd go."],
    ['They had gone.', "They'd gone."],
  ])('finds no weight in a contraction: %s / %s', (one, two) => {
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const)
      expect(compareVariants(whole(a), whole(b), english).changes.map(({ weighty }) => weighty)).toEqual([
        null,
      ]);
  });

  it.each([
    ['We will pay.', "We won't pay.", "negation: won't"],
    ['We’ll pay.', 'We’d pay.', 'modal: We’ll We’d'],
    ['They can go.', 'They can’t go.', 'negation: can’t'],
    ['We’ll pay.', 'We may pay.', 'modal: We’ll may'],
  ])('still weighs another word inside a contraction: %s / %s', (one, two, reason) =>
    expect(changes(one, two).join()).toContain(`(${reason})`),
  );

  it('names words added', () =>
    expect(changes('The army is ready.', 'The whole army is ready.')).toEqual(['words-added: – → whole']));

  it('shows a move as a move, not as left out and put in', () => {
    expect(
      changes(
        'First we talk with them. Then we act alone. That is all.',
        'Then we act alone. First we talk with them. That is all.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['moved']);
  });

  it('calls sentences run together over a hidden gap spliced', () => {
    expect(
      changes(
        'Let us go home now. The day is long and the road is longer.',
        'Let us go home now and the road is longer.',
      ),
    ).toEqual(['spliced: The day is long → –']);
  });

  it('calls words that another quote of the family has apart spliced', () => {
    expect(
      changes(
        'Let us talk more hopefully. The army is ready.',
        'A land swap somewhere up north. Let us talk more hopefully. The army is ready.',
        ['Give them a land swap somewhere up north.'],
      ),
    ).toEqual(['spliced: – → A land swap somewhere up north']);
  });

  it('calls part of a sentence a fragment', () =>
    expect(
      changes('I told them that he is a man of peace and that I respect him for it.', 'a man of peace'),
    ).toContain('fragment: a man of peace → a man of peace'));

  it('folds single small words between changes into the change', () => {
    const { runs } = compareVariants(
      whole('They walked along the river to town.'),
      whole('They drove past the station to town.'),
      english,
    );
    expect(runs.filter(({ type }) => type === 'changed')).toHaveLength(1);
  });

  it('covers every word of both sides once, in whole words, for any two texts', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'we',
          'will',
          'not',
          'go',
          'home',
          'army',
          'ready',
          '[sic]',
          '…',
          '.',
          'Gotland',
          'four',
        ),
        { maxLength: 40 },
      )
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const { runs } = compareVariants(whole(one), whole(two), english);
        for (const [source, side] of [
          [one, 'full'],
          [two, 'variant'],
        ] as const) {
          const covered = runs
            .flatMap((run) => {
              const span = run[side];
              return span === null ? [] : words(source.slice(span.start, span.end), span.start);
            })
            .sort((a, b) => a.start - b.start);
          expect(covered).toEqual(words(source));
        }
        for (const run of runs) {
          if (run.type === 'same')
            expect(run.full && run.variant && words(one.slice(run.full.start, run.full.end)).length).toBe(
              run.variant && words(two.slice(run.variant.start, run.variant.end)).length,
            );
        }
      }),
    );
  });
});
