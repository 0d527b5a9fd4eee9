import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/views/article/context.ts';
import { textOf } from '../../render/text-content.ts';
import { storyOf } from '../story-of.ts';

const TEXT = `Bridge shut

One came. Two came.

Three came. Four came “in the dark.” Five came.

Six came. Seven came.
`;
const story = storyOf({ articles: { north: TEXT } });
const [article] = story.articles;
const around = (exact: string) => {
  const start = article!.text.indexOf(exact);
  return contextOf(story, article!, { start, end: start + exact.length })
    .map((html) => html.replace(/<mark>(.*?)<\/mark>/gu, '|$1|'))
    .map(textOf);
};

describe('contextOf', () => {
  test('two sentences before and two after, a paragraph a line, the words marked', () => {
    expect(around('Four')).toEqual([
      'Two came.',
      'Three came. |Four| came “in the dark.” Five came.',
      'Six came.',
    ]);
  });
  test('fewer at the ends', () => {
    expect(around('Seven came')).toEqual(['Five came.', 'Six came. |Seven came|.']);
  });
  test('nothing where nothing stands around', () => {
    const alone = storyOf({ articles: { north: 'It was shut on Monday, the council said.\n' } });
    expect(contextOf(alone, alone.articles[0]!, { start: 0, end: 5 })).toEqual([]);
  });
});
