import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { compareUtterance } from '../../src/utterances/compare-utterance.ts';
import { gatherConversations } from '../../src/utterances/gather-conversations.ts';
import { gatherUtterances } from '../../src/utterances/gather-utterances.ts';
import { markRenderings } from '../../src/utterances/mark-renderings.ts';
import { StoryFile } from '../../src/model/story-file.ts';

const QUOTES = {
  a: '“We are not done with the harbour, and the crane is being built,” Marta Lindqvist said.',
  b: '“We are not done with the harbour, and the crane was built already,” Marta Lindqvist said.',
};

/** The utterance that both print, with what `story.yaml` says. */
const marked = (texts: Readonly<Record<string, string>>, file: object = {}) => {
  const entries = StoryFile.parse(file);
  const articles = Object.entries(texts).map(([id, body]) => {
    const text = `Harbour news\n\n${body}\n`;
    const parsed = parseArticle(text, english);
    return { id, text, ...parsed, quotes: findQuotes({ text, ...parsed }, entries.people, english) };
  });
  const utterances = gatherUtterances(articles, english).map((utterance) =>
    compareUtterance(utterance, articles, english),
  );
  const { conversations } = gatherConversations(entries.conversations, articles, utterances, english);
  const all = markRenderings(
    utterances,
    articles,
    { people: entries.people, conversations, corrections: entries.quotes },
    english,
  );
  const shared = all.find(({ members }) => members.length > 1);
  const cue = shared?.rendering?.cue;
  return {
    language: shared?.rendering ? shared.rendering.language : undefined,
    cue: cue && articles.find(({ id }) => id === cue.article)?.text.slice(cue.start, cue.end),
    changes: [...new Set(shared?.variants.flatMap(({ changes }) => changes.map(({ type }) => type)))].sort(),
  };
};

describe('markRenderings', () => {
  it('says nothing of what it does not know', () => {
    expect(marked(QUOTES)).toEqual({
      language: undefined,
      cue: undefined,
      changes: expect.arrayContaining(['words-changed']),
    });
  });

  it.each([
    ['a person', { people: [{ name: 'Marta Lindqvist', spoke: 'Swedish' }] }],
    [
      'a conversation',
      {
        conversations: [
          {
            id: 'call',
            title: 'The call',
            spoke: 'Swedish',
            quotes: [{ article: 'a', exact: 'We are not done' }],
          },
        ],
      },
    ],
    [
      'a quotation',
      {
        quotes: [
          { exact: 'We are not done with the harbour, and the crane is being built,', spoke: 'Swedish' },
        ],
      },
    ],
  ])('believes the editor of %s', (_name, file) => {
    expect(marked(QUOTES, file)).toEqual({ language: 'Swedish', cue: null, changes: ['rendered'] });
  });

  it('takes no words for translated that the editor says were said in English', () => {
    expect(marked(QUOTES, { people: [{ name: 'Marta Lindqvist', spoke: 'English' }] }).changes).toContain(
      'words-changed',
    );
  });

  it.each([
    ['said, speaking in Swedish.', 'Swedish', 'speaking in Swedish'],
    ['told Swedish state media.', 'Swedish', 'told Swedish state media'],
    ['[told](#) Swedish state media.', 'Swedish', '[told](#) Swedish state media'],
    ['said through an interpreter.', null, 'through an interpreter'],
    ['said, according to a translation by the harbour office.', null, 'according to a translation'],
    ['wrote in Swedish on her website.', 'Swedish', 'wrote in Swedish'],
    ['told Iranian state television.', null, 'told Iranian state television'],
  ])('believes an article: Marta Lindqvist %s', (said, language, cue) => {
    expect(marked({ a: QUOTES.a, b: QUOTES.b.replace('said.', said) })).toEqual({
      language,
      cue,
      changes: ['rendered'],
    });
  });

  it.each([
    'said in Swedish Harbour, a town in the north.',
    'said in English on television.',
    'said. “It was lost in translation,” said Felix Roth, speaking in Swedish.',
    'said in a letter on Swedish boats.',
    'told Harbour Radio.',
  ])('finds no translation: Marta Lindqvist %s', (said) => {
    expect(marked({ a: QUOTES.a, b: QUOTES.b.replace('said.', said) }).changes).toContain('words-changed');
  });
});
