import { expect, test } from 'vitest';
import { sentenceView } from '../../../src/views/article/sentence-view.ts';
import { outletSigns } from '../../../src/views/outlet-sign.ts';
import { claimed } from '../claimed.ts';
import { articleIn } from '../story-of.ts';

test('who is silent on a part of a sentence tells one point of it, not the sentence', () => {
  const story = claimed(
    {
      one: 'The mayor had told the council that the bridge was safe.\n',
      two: 'In the council she called the bridge safe, and she had told them so.\n',
      three: 'She holds that the bridge is safe.\n',
    },
    {
      id: 'safe',
      statement: 'The mayor believes that the bridge is safe.',
      cells: {
        one: 'told the council that the bridge was safe',
        two: 'she called the bridge safe',
        three: 'She holds that the bridge is safe',
      },
    },
    {
      id: 'told',
      statement: 'The mayor told the council.',
      cells: { one: 'The mayor had told the council that the bridge was', two: 'she had told them so' },
    },
  );
  const article = articleIn(story, 'one');
  const others = outletSigns(story).filter(({ id }) => id !== 'one');
  const { notes } = sentenceView(story, article, article.sentences[0]!, 1, others);
  expect(Object.fromEntries(notes.map(({ outlet, on }) => [outlet.id, on]))).toEqual({
    two: null,
    three: 'The mayor believes that the bridge is safe.',
  });
});
