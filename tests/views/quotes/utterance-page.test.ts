import { describe, expect, test } from 'vitest';
import { collationOf } from '../../../src/views/quotes/collation/collation.ts';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { verbDifferences } from '../../../src/views/quotes/verb-differences.ts';
import { textOf } from '../../render/text-content.ts';
import { STORY } from '../bridge.ts';
import { storyOf } from '../story-of.ts';
import { BRIDGE_QUOTES, FULLER, SAFE } from './bridge-quotes.ts';

const story = BRIDGE_QUOTES;
const page = quotesPageOf(story);
const brandt = page.speakers.find(({ name }) => name === 'Anna Brandt');

describe('utterancePageOf', () => {
  const utterance = story.utterances.find(({ id }) => id === brandt?.utterances[0]?.id);
  const view = utterance && utterancePageOf(story, utterance);

  test('says how many print it, and who does not', () => {
    expect(view?.summary).toBe('Three of the four outlets print words of this. d does not quote it.');
    expect(view?.silent.map(({ letter }) => letter)).toEqual(['D']);
  });
  test('has each printing as printed, the fullest first, with its proof', () => {
    expect(
      view?.quotes.map(
        ({ outlet, proof }) => `${outlet.letter}: ${textOf(proof.words).replace(/[.,]$/u, '')}`,
      ),
    ).toEqual([`C: ${FULLER.replace('pillars', '**pillars**')}`, `A: ${SAFE}`, `B: ${SAFE}`]);
    for (const { proof } of view?.quotes ?? [])
      expect(proof.here).toMatch(/^\/bridge\/articles\/[abc]\/#s-/u);
  });
  test('the heading is the fullest wording, without signs of Markdown', () => {
    expect(view?.heading.replace(/\.$/u, '')).toBe(FULLER);
  });
  test('of a long wording it is what most outlets print', () => {
    const long = (words: string) =>
      `“We looked at every pillar of it for a week and we found cracks, and ${words}, whatever it may cost us all in the end,” said Mayor Anna Brandt.\n`;
    const shared = 'the bridge over the Tarn will stay closed until the pillars are safe';
    const told = storyOf({
      articles: { a: long(shared), b: `“And ${shared},” said Mayor Anna Brandt.\n` },
    });
    const page = utterancePageOf(told, told.utterances[0]!);
    expect(page.heading).toBe(`and ${shared}`);
    expect(page.difference).toBe('a and b print these words; a prints more with them.');
  });
  test('who prints only what was said with the words of the heading is not counted with them', () => {
    const known = 'the bridge will stay closed until all of the old pillars are safe to cross';
    const further = 'the council will have to find eleven million for it before the winter comes';
    const told = storyOf({
      articles: {
        a: `“We looked at every pillar of it, and ${known}. And I think Carl, ${further},” said Mayor Anna Brandt.\n`,
        b: `Mayor Anna Brandt said that “${known}.”\n`,
        c: `“I think we looked at every pillar of it, and ${known},” said Mayor Anna Brandt.\n`,
        d: `“I think... ${further},” said Mayor Anna Brandt.\n`,
        e: 'The bridge is closed.\n',
      },
      story: { people: STORY.people },
    });
    const page = utterancePageOf(told, told.utterances[0]!);
    expect(page.heading).toContain(known);
    expect(page.summary).toBe(
      'Three of the five outlets print words of this. d prints other words of the same remark. e does not quote it.',
    );
    // All print what it is headed by; what some print besides is not said to be the same.
    expect(page.difference).toBe('a, b and c print these words; a and c print more with them.');
    // Whom it names is not counted again.
    expect(page.standfirst).toBe(
      'a, b and c print these words; a and c print more with them. d prints other words of the same remark. e does not quote it.',
    );
    // The laid-out words and the list of printings put "I think" in one place: only the name is lacking.
    const groups = page.collations.flatMap((collation) => collation.groups);
    const ofD = groups.filter(({ printers }) => printers.some(({ letter }) => letter === 'D'));
    expect(ofD.map(({ html }) => html.replaceAll(/<[^>]*>/gu, ''))).toEqual(['I think', further]);
    const printing = page.quotes.find(({ outlet }) => outlet.letter === 'D');
    expect(printing?.pieces.filter((piece) => 'gap' in piece)).toHaveLength(1);
    expect(printing?.changes?.map(({ name, detail }) => [name, detail])).toEqual([
      ['Does not print', '“Carl”, where an ellipsis stands'],
    ]);
  });
  test('lines and legend stand in the order of the letters, whoever prints most', () => {
    const collation = view?.collations[0];
    expect(collation?.lanes.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(collation?.legend.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  });
  test('counts words, not signs', () => {
    expect(view?.quotes.map(({ words }) => words)).toEqual([15, 13, 13]);
  });
  test('names the verb that leads in', () => {
    expect(view?.quotes.map(({ cue }) => cue)).toEqual(['said', 'said', 'said']);
  });
  test('an outlet with two articles counts once', () => {
    const said = (paper: string) =>
      `The bridge was shut, ${paper} reports. “${SAFE},” said Mayor Anna Brandt.\n`;
    const two = storyOf({
      articles: {
        nova: said('Nova'),
        'nova-2': said('Nova again'),
        echo: said('Echo'),
        post: 'Nobody crossed the bridge.\n',
      },
      story: { articles: { nova: { outlet: 'nova' }, 'nova-2': { outlet: 'nova' }, echo: {}, post: {} } },
    });
    const shown = utterancePageOf(two, two.utterances[0]!);
    expect(shown.summary).toBe('Two of the three outlets print words of this. post does not quote it.');
    expect(shown.printed).toBe('All three printings, in 2 outlets');
  });
  test('of words that one outlet alone prints the first sentence names it', () => {
    const story = storyOf({
      articles: { a: `“${SAFE},” said Mayor Anna Brandt.\n`, b: 'Nobody crossed the bridge.\n' },
    });
    expect(utterancePageOf(story, story.utterances[0]!).standfirst).toBe(
      'Of the two outlets only a prints this.',
    );
  });
  test('a wording of two sentences stands whole; a long one is cut where a clause ends', () => {
    const headingOf = (words: string) => {
      const one = storyOf({ articles: { a: `“${words},” said Mayor Anna Brandt.\n` } });
      return utterancePageOf(one, one.utterances[0]!).heading;
    };
    const clause = 'We would shut the old bridge and only tell the town that it was on our advice';
    const whole = `${clause}. Would anybody who can see do less than that`;
    expect(whole.length).toBeGreaterThan(110);
    expect(headingOf(whole)).toBe(whole);
    expect(
      headingOf(`${clause}, that the people on both of its sides have known of its cracks since the spring`),
    ).toBe(`${clause} …`);
  });
  test('a long wording without a clause is cut at a blank', () => {
    const long = `“${'Word by word the old bridge over the river will be taken down and built again from stone '.repeat(3).trim()},” said Mayor Anna Brandt.\n`;
    const one = storyOf({ articles: { a: long } });
    const heading = utterancePageOf(one, one.utterances[0]!).heading;
    expect(heading.endsWith(' …')).toBe(true);
    expect(long.slice(1).startsWith(`${heading.slice(0, -2)} `)).toBe(true);
  });
  test.each([
    [1, 'The one outlet prints words of this.'],
    [2, 'Both outlets print words of this.'],
    [12, 'All twelve outlets print words of this.'],
  ])('%i that all print it', (size, summary) => {
    const all = storyOf({
      articles: Object.fromEntries(
        Array.from({ length: size }, (_, i) => [
          `paper-${i}`,
          `The bridge was shut, paper ${i} reports. “${SAFE},” said Mayor Anna Brandt.\n`,
        ]),
      ),
    });
    expect(all.utterances.map((each) => utterancePageOf(all, each).summary)).toEqual([summary]);
  });
});

describe('an utterance that one article cuts', () => {
  const people = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];
  const FULL =
    'The mayor spoke about the bridge on Monday at the harbour.\n\n“We have not talked about this bridge for eleven years to give up now,” Lindqvist said. The council did not comment on it.';
  const CUT =
    'Mayor says town ‘gave up’\n\nThe mayor spoke about the bridge on Monday at the harbour.\n\nShe insisted that the town had talked about it for long. Lindqvist admitted: “We have talked about this bridge for eleven years.” The council did not comment on it.';

  /** The words of that utterance, each once with all who print it. */
  function laid(articles: Record<string, string>) {
    const told = storyOf({ articles, story: { people } });
    const found = told.utterances.find(({ members }) => members.length > 1);
    return (found?.stretches ?? []).map((stretch) => collationOf(told, stretch));
  }

  /** The page of the one utterance that several articles print. */
  function sharedPage(articles: Record<string, string>) {
    const told = storyOf({ articles, story: { people } });
    const found = told.utterances.find(({ members }) => members.length > 1);
    if (!found) throw new Error('The articles share no utterance');
    return utterancePageOf(told, found);
  }

  const story = storyOf({
    articles: { echo: FULL, post: CUT },
    story: { people, articles: { echo: {}, post: {} } },
  });
  const shared = story.utterances.find(({ members }) => members.length > 1);
  if (!shared) throw new Error('The two articles share no utterance');
  const page = utterancePageOf(story, shared);
  const text = (html: string) => html.replaceAll(/<[^>]*>/gu, '');

  describe('the page of an utterance', () => {
    test('shows every printing whole, in its own words', () => {
      for (const printing of page.quotes) {
        const member = shared.members.find(({ quote }) => quote === printing.id);
        const source = story.articles
          .find(({ id }) => id === member?.article)
          ?.text.slice(member?.start, member?.end);
        expect(printing.pieces.flatMap((piece) => ('html' in piece ? [text(piece.html)] : [])).join('')).toBe(
          source,
        );
      }
    });

    test('names a negation among the words that differ, and no cut whose words it shows', () => {
      const changes = page.quotes[1]?.changes ?? [];
      expect(changes).toEqual([{ name: 'Does not print', detail: '“not”', touches: 'a negation' }]);
    });

    test('words that are not printed do not stand among those that are', () => {
      const half = sharedPage({
        echo: FULL,
        post: 'The mayor spoke on Monday.\n\nLindqvist said the town had not talked “about this bridge for eleven years —” The council did not comment on it.',
      }).quotes[1];
      // What the outlet prints after its last word, a dash here, stays inside its marks.
      expect(half?.pieces.map((piece) => ('html' in piece ? text(piece.html) : '')).join('')).toBe(
        'about this bridge for eleven years —',
      );
    });

    test('each printing has its own verb, and whom it addresses', () => {
      const { quotes } = sharedPage({
        echo: 'The mayor spoke on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist told Carl Dorn. The council did not comment on it.',
        post: 'The mayor spoke on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist insisted. She added on Tuesday: “We have talked about this bridge for eleven years.” The council did not comment on it.',
      });
      expect(quotes.map(({ outlet, cue, addressee }) => [outlet.letter, cue, addressee]).toSorted()).toEqual([
        ['A', 'told', 'Carl Dorn'],
        ['B', 'added', null],
        ['B', 'insisted', null],
      ]);
      // One leaves out a "not": the list of the same words beside other verbs has nothing of it.
      expect(verbDifferences(story)).toEqual([]);
    });

    test('what goes on after “he said.” has the verb of what stands before', () => {
      const { quotes } = sharedPage({
        echo: 'The mayor spoke on Monday.\n\n“The pillars were never safe,” Lindqvist told Dorn. “We have talked about this bridge for eleven years.” The council did not comment on it.',
        post: 'The mayor spoke on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist said. The council did not comment on it.',
      });
      expect(quotes.map(({ cue }) => cue).toSorted()).toEqual(['said', 'told']);
    });

    test('names what stands in two quotations of one outlet no cut', () => {
      const { quotes } = sharedPage({
        echo: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge,” Lindqvist said. “Steel and maybe a toll somewhere.” The council did not comment on it.',
        post: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge: steel and maybe a toll somewhere,” Lindqvist said. The council did not comment on it.',
      });
      const changes = quotes.flatMap(
        ({ changes: own }) => own?.map(({ name, detail }) => [name, detail]) ?? [],
      );
      expect(changes).toEqual([['Prints all of it', null]]);
    });

    test('has its outlets in the order of their letters, whoever prints most', () => {
      const { outlets } = sharedPage({
        echo: 'The mayor spoke on Monday.\n\nLindqvist spoke of “steel and maybe a toll somewhere”. The council did not comment on it.',
        post: 'The mayor spoke on Monday.\n\n“I know what it takes to build this bridge: steel and maybe a toll somewhere,” Lindqvist said. The council did not comment on it.',
      });
      expect(outlets.map(({ outlet }) => outlet.letter)).toEqual(['A', 'B']);
    });

    test('no printing has all of the words where another has one more among them', () => {
      const words = 'I know what it takes to build this bridge over the river in a year';
      const { quotes } = sharedPage({
        echo: `The mayor spoke on Monday.\n\n“${words},” Lindqvist said. The council did not comment on it.`,
        post: `The mayor spoke on Monday.\n\n“${words.replace('build', 'really build').replace(' in a year', '')},” Lindqvist said. The council did not comment on it.`,
      });
      const names = quotes.flatMap(({ changes }) => changes?.map(({ name }) => name) ?? []);
      expect(names).toEqual(['Has more words']);
    });

    test('printings of one outlet stand together, in the order of its text', () => {
      const { outlets } = sharedPage({
        echo: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge,” Lindqvist said. “Steel and stone and maybe a toll somewhere in the middle.” The council did not comment on it.',
        post: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge: we have to find steel and stone and maybe a toll somewhere in the middle,” Lindqvist said. The council did not comment on it.',
      });
      const echo = outlets.find(({ outlet }) => outlet.letter === 'A');
      expect(outlets).toHaveLength(2);
      expect(echo?.quotes.map(({ proof }) => text(proof.words).slice(0, 6))).toEqual(['I know', 'Steel ']);
    });

    test('lists the words that could be laid on no other printing', () => {
      const { collations, apart } = sharedPage({
        echo: 'The mayor spoke about the bridge on Monday.\n\n“So that would be a good harbour … I told the council that the island has always wanted a bridge,” Lindqvist said. The council did not comment on it.',
        post: 'The mayor spoke about the bridge on Monday.\n\nLindqvist told the council that the island “has always wanted a bridge.” The council did not comment on it.',
      });
      expect(collations.map(({ lanes }) => lanes.map(({ letter }) => letter))).toEqual([['A', 'B']]);
      expect(apart.map(({ outlet, html, alone }) => [outlet.letter, text(html), alone])).toEqual([
        ['A', 'So that would be a good harbour', true],
      ]);
    });

    test('a capital is no other word, and words and signs are those of the fullest', () => {
      const [collation] = laid({
        echo: 'The mayor spoke on Monday.\n\n“The water is rising quickly in every street — but the bridge is safe,” Lindqvist said. The council did not comment on it.',
        post: 'The mayor spoke on Monday.\n\n“The water is rising quickly in every street. But the bridge is safe,” Lindqvist said. The council did not comment on it.',
      });
      const groups = collation?.groups ?? [];
      // A comma before the closing mark is the outlet's.
      expect(groups.map(({ html, sign }) => [text(html), sign && text(sign)])).toEqual([
        ['The water is rising quickly in every street', ' —'],
        ['but the bridge is safe', null],
      ]);
      expect(groups.flatMap(({ variants }) => variants)).toEqual([]);
    });
    test('who prints how much is laid out where words do not differ, and not all print the same', () => {
      const by = (words: string) =>
        `The mayor spoke on Monday.\n\n“${words},” Lindqvist said. The council did not comment on it.`;
      const long = 'The water is rising quickly in every street of the old town';
      const laidOf = (post: string) => sharedPage({ echo: by(long), post: by(post) }).collations.length;
      expect(laidOf(long)).toBe(0);
      expect(laidOf(long.replace(' of the old town', ''))).toBe(1);
      expect(laidOf(long.replace('quickly', 'slowly'))).toBe(0);
    });
    test('the same words in the place of others stand once, with all who print them', () => {
      const by = (words: string) =>
        `The mayor spoke on Monday.\n\n“${words},” Lindqvist said. The council did not comment on it.`;
      const long = 'The water is rising quickly in every street of the old town';
      const collations = laid({
        echo: by(`${long}, and nobody can stop it`),
        post: by(long.replace('quickly', 'slowly')),
        nova: by(long.replace('quickly', 'slowly')),
      });
      const variants = collations.flatMap(({ groups }) => groups.flatMap((group) => group.variants));
      expect(variants.map(({ outlets, theirs }) => [outlets.map(({ letter }) => letter), theirs])).toEqual([
        [['B', 'C'], 'quickly'],
      ]);
    });
    test('a sign that not all have who print the word stands as the fullest has it, and letters are not repeated', () => {
      const collations = laid({
        echo: 'The mayor spoke on Monday.\n\n“The water is rising, quickly, in every street of the town; the bridge is safe,” Lindqvist said.',
        post: 'The mayor spoke on Monday.\n\n“The water is rising, quickly in every street of the town, the bridge is safe.” That is what Lindqvist said.',
      });
      const shown = collations.flatMap(({ groups }) =>
        groups.map(({ html, sign, goesOn }) => [text(html), sign && text(sign), goesOn]),
      );
      expect(shown).toEqual([
        ['The water is rising, quickly', ',', false],
        ['in every street of the town', ';', true],
        ['the bridge is safe', '.', true],
      ]);
    });
    test('where a quotation ends with a full stop and others go on, none is shown; behind an insertion it stands once', () => {
      const collations = laid({
        echo: 'The mayor spoke on Monday.\n\n“The water is rising in every street [of the town], but the bridge is safe for now,” Lindqvist said.',
        post: 'The mayor spoke on Monday.\n\n“The water is rising in every street, but the bridge is safe.” That is what Lindqvist said.',
      });
      const groups = collations.flatMap((each) => each.groups);
      expect(groups.map(({ html, sign }) => text(html) + (sign === null ? '' : `|${text(sign)}`))).toEqual([
        'The water is rising in every street',
        '[of the town],',
        'but the bridge is safe',
        'for now',
      ]);
    });
    test('between two parts of a quotation the outlet’s own words are left out, and no sign is made up', () => {
      const collations = laid({
        echo: 'The mayor spoke on Monday.\n\n“The water is rising quickly in every street, but the bridge is safe for now,” Lindqvist said.',
        post: 'The mayor spoke on Monday.\n\n“The water is rising quickly in every street,” Lindqvist said, “but the bridge is safe”.',
      });
      const groups = collations.flatMap((each) => each.groups);
      expect(groups.map(({ html }) => text(html))).toEqual([
        'The water is rising quickly in every street, but the bridge is safe',
        'for now',
      ]);
      expect(groups.map(({ sign }) => sign)).toEqual([null, null]);
    });

    test('every outlet that prints words of it has a line, its other words stand as a variant', () => {
      const articles = {
        echo: 'The mayor spoke about the bridge on Monday.\n\nLindqvist said she had “the deepest respect for Mayor Berg.” The council did not comment on it.',
        post: 'The mayor spoke about the bridge on Monday.\n\nLindqvist told the paper that she had “deep respect for Berg.” The council did not comment on it.',
      };
      const { quotes } = sharedPage(articles);
      expect(laid(articles)[0]?.lanes.map(({ letter }) => letter)).toEqual(['A', 'B']);
      expect(quotes[1]?.changes?.map(({ name, detail }) => [name, detail])).toEqual([
        ['Words it differently', '“deep” where another printing has “the deepest”'],
        ['Does not print', '“Mayor”'],
      ]);
      // A title is no name.
      expect(quotes[1]?.changes?.map(({ touches }) => touches)).toEqual([null, null]);
      expect(quotes[1]?.pieces.map((piece) => ('gap' in piece ? '<>' : text(piece.html))).join('|')).toBe(
        'deep| |respect for|<>| |Berg|.',
      );
      // Beside each other both differ.
      expect(
        quotes.map(({ pieces }) =>
          pieces.flatMap((piece) => ('html' in piece && piece.changed ? [text(piece.html)] : [])),
        ),
      ).toEqual([['the deepest', 'Mayor'], ['deep']]);
    });
  });
});
