import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { acceptHighlights, acceptPeople, acceptSummary } from '../../../scripts/suggest/accept-story.ts';

const OWN = '# mine\ntitle: The ferry # kept\npeople:\n  - name: Anna Berg\n';

test('a highlight has its lines and its claim; the question is the editor’s', () => {
  const lines = [
    { article: 'north', exact: 'ran aground' },
    { article: 'south', exact: 'sank' },
  ];
  const text = acceptHighlights(OWN, [{ id: 'h-c', claim: 'c', statement: 'It sank.', lines }]);
  expect(text.startsWith(OWN)).toBe(true);
  expect(text).toContain('question: "" # It sank.');
  expect(parse(text)).toMatchObject({ highlights: [{ question: '', lines, claim: 'c' }] });
  const again = acceptHighlights(text, [{ id: 'h-d', claim: 'd', statement: 'S.', lines }]);
  expect(again.startsWith(text)).toBe(true);
  expect((parse(again) as { highlights: unknown[] }).highlights).toHaveLength(2);
});

test('a summary is left empty, with words beside it', () => {
  const text = acceptSummary(OWN, 'The ferry ran aground.');
  expect(text.startsWith(OWN)).toBe(true);
  expect(text).toContain('summary: "" # The ferry ran aground.');
});

test('people join those that stand there', () => {
  const people = [
    { name: 'Olav Berg', aliases: ['Berg'] },
    { name: 'Jon Aker', aliases: [] },
  ];
  const text = acceptPeople(OWN, people);
  expect(text.startsWith(OWN)).toBe(true);
  expect((parse(text) as { people: unknown[] }).people).toEqual([
    { name: 'Anna Berg' },
    { name: 'Olav Berg', aliases: ['Berg'] },
    { name: 'Jon Aker' },
  ]);
});
