import { describe, expect, test } from 'vitest';
import { formatLedger } from '../../../src/corpus/format-ledger.ts';
import { english } from '../../../src/language/en/english.ts';
import { mergeLedger } from '../../../src/ledger/merge-ledger.ts';
import { Ledger } from '../../../src/model/ledger.ts';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { conversationsPageOf } from '../../../src/views/quotes/conversations-page.ts';
import { formerNamesOf, formerPagesOf } from '../../../src/views/former/former-pages.ts';
import { ARTICLES, bridge, CLAIMS, STORY } from '../bridge.ts';
import { articleIn, stringsIn } from '../story-of.ts';

const published = bridge();
const ledger = formatLedger(mergeLedger(Ledger.parse({}), published, english));
const [closing, cost] = CLAIMS.topics;
const withoutTrade = closing?.claims.filter(({ id }) => id !== 'trade') ?? [];

/** The story after an editor's work: an article and a claim renamed, a claim taken out, a sentence changed, one taken out. */
const edited = bridge({
  ledger,
  articles: {
    north: ARTICLES.north.replace(
      'Buses go by the northern road.',
      'All buses now go by the old northern road.',
    ),
    'river-times': ARTICLES.river.replace(' Nobody was hurt.', ''),
    valley: ARTICLES.valley,
  },
  claims: JSON.parse(
    JSON.stringify({
      topics: [
        {
          ...closing,
          claims: withoutTrade.map((claim) =>
            claim.id === 'cars' ? { ...claim, id: 'traffic', formerly: ['cars'] } : claim,
          ),
        },
        cost,
      ],
    }).replaceAll('"river":', '"river-times":'),
  ),
  story: {
    ...STORY,
    articles: {
      north: STORY.articles.north,
      'river-times': { formerly: ['river'] },
      valley: STORY.articles.valley,
    },
  },
});
const pages = formerPagesOf(edited);
const pageAt = (path: string, from = pages) => from.find((page) => page.path === path);

test('an unedited story has no former pages', () => {
  expect(formerPagesOf(bridge({ ledger }))).toEqual([]);
  expect(formerPagesOf(published)).toEqual([]);
});

describe('formerPagesOf(story)', () => {
  test('a renamed claim leads to the claim, one that is gone says what it was', () => {
    expect(pageAt('claims/cars')).toMatchObject({
      now: { name: 'About 4,000 cars use the bridge every day.', address: '/bridge/claims/traffic/' },
    });
    expect(pageAt('claims/trade')).toMatchObject({
      now: null,
      was: 'This address led to a claim of the comparison: “Shop owners fear for their trade.”',
      list: { address: '/bridge/claims/' },
    });
  });

  test('all pairs of a renamed article lead to those of its new name, known by the order of the story', () => {
    const pairs = pages.filter(({ path }) => path.startsWith('compare/'));
    expect(Object.fromEntries(pairs.map(({ path, now }) => [path, [now?.address, now?.canonical]]))).toEqual({
      'compare/river/north': ['/bridge/compare/river-times/north/', '/bridge/compare/north/river-times/'],
      'compare/north/river': ['/bridge/compare/north/river-times/', '/bridge/compare/north/river-times/'],
      'compare/river/valley': ['/bridge/compare/river-times/valley/', '/bridge/compare/river-times/valley/'],
      'compare/valley/river': ['/bridge/compare/valley/river-times/', '/bridge/compare/river-times/valley/'],
    });
    expect(formerNamesOf(edited, 'river-times')).toEqual(['river']);
  });

  test('a report and a quotation that are gone say what they were', () => {
    const { north, valley } = ARTICLES;
    const gone = bridge({
      ledger,
      articles: { north: north.replace(/“.*?”/u, 'Nothing'), valley },
      claims: { topics: [] },
      story: { title: 'S' },
      outlets: undefined,
    });
    const former = formerPagesOf(gone);
    expect(pageAt('articles/river', former)).toMatchObject({
      was: 'This address led to the report of River Times: “Cracks close the Tarn bridge”',
      now: null,
    });
    expect(pageAt('compare/north/river', former)?.was).toBe(
      'This is the address of north and River Times side by side. The report of River Times is no longer part of the story.',
    );
    expect(former.filter(({ path }) => path.startsWith('quotes/')).map(({ was }) => was)).toContain(
      'This address led to words of Anna Brandt: “The bridge will stay closed until the pillars …”',
    );
    // The story has no page of claims any more.
    expect(pageAt('claims', former)?.items).toContainEqual({
      anchor: 'trade',
      words: 'Shop owners fear for their trade.',
    });
  });

  test('no two pages share an address, and none takes that of a present page', () => {
    const today = [
      ...edited.claims.map(({ id }) => `claims/${id}`),
      ...edited.utterances.map(({ id }) => `quotes/${id}`),
      ...edited.articles.map(({ id }) => `articles/${id}`),
    ];
    const paths = [...pages.map(({ path }) => path), ...today];
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('old anchors of an article', () => {
  const idOf = (id: string, words: string) => {
    const { text, sentences } = articleIn(published, id);
    return sentences.find(({ start, end }) => text.slice(start, end).startsWith(words))?.id ?? '';
  };

  test('stand in the sentence that took the place of theirs, and change none of its words', () => {
    const html = stringsIn(articlePageOf(edited, articleIn(edited, 'north')).parts).filter((each) =>
      each.includes('All buses'),
    );
    const [sentence = ''] =
      html
        .join('')
        .match(/<span class="s" tabindex="-1" id="[^"]*">(?:(?!class="s").)*All buses.*?<\/span>/u) ?? [];
    expect(sentence.replace(/class="s" tabindex="-1" id="s-[a-z0-9]{8}"/u, 'class="s"')).toBe(
      `<span class="s"><span id="${idOf('north', 'Buses go')}" class="former-anchor"></span>All buses now go by the old northern road.</span>`,
    );
  });

  test('of a sentence that is gone stand at words that say so', () => {
    expect(articlePageOf(edited, articleIn(edited, 'river-times')).gone).toEqual([
      { id: idOf('river', 'Nobody was hurt'), text: 'A sentence: “Nobody was hurt.”' },
    ]);
    expect(articlePageOf(edited, articleIn(edited, 'valley')).gone).toEqual([]);
  });

  test('print no word where only excerpts may be printed, and land nowhere but on a shown sentence', () => {
    const story = {
      ...STORY,
      articles: { ...STORY.articles, north: { ...STORY.articles.north, rights: 'excerpts' } },
    };
    const excerpts = bridge({
      ledger,
      story,
      articles: {
        ...ARTICLES,
        north: ARTICLES.north.replace(
          'Buses go by the northern road.',
          'All buses now go by the old northern road.',
        ),
      },
    });
    const page = articlePageOf(excerpts, articleIn(excerpts, 'north'));
    expect(page.gone).toEqual([
      { id: idOf('north', 'Buses go'), text: 'A sentence whose words are not kept.' },
    ]);
    expect(stringsIn(page.parts).join('')).not.toContain('former-anchor');
  });
});

test('a conversation that is gone is named where the others are', () => {
  const text = `${ledger}conversations:\n  call:\n    words: "The call"\n    now: null\n`;
  expect(conversationsPageOf(bridge({ ledger: text })).former).toEqual([
    { anchor: 'call', words: 'The call', now: null },
  ]);
  expect(pageAt('conversations', formerPagesOf(bridge({ ledger: text })))?.items).toEqual([
    { anchor: 'call', words: 'The call' },
  ]);
});
