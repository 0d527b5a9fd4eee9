import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFolder, problemsOf } from '../corpus/content-folder.ts';

const NORTH =
  'Harbour fire\n\nMarch 2, 2026\n\nA fire broke out shortly after midnight at the harbour, the fire brigade said. Nobody was hurt.\n\n“Nobody saw it coming,” said Marta Lindqvist, the mayor.\n';
const SOUTH =
  'Blaze\n\nNobody has an answer to the blaze on Monday.\n\n“Nobody saw it coming,” said the mayor.\n';

test('the files that the README shows compile with articles that fit them', () => {
  const [outlets = '', site = '', story = '', claims = ''] = [
    ...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gmu),
  ].map(([, yaml = '']) => yaml);
  const folder = contentFolder({
    'outlets.yaml': outlets,
    'site.yaml': site,
    'stories/fire/story.yaml': story,
    'stories/fire/claims.yaml': claims,
    'stories/fire/articles/morning-post.txt': NORTH,
    'stories/fire/articles/morning-post-2.txt': 'The mayor spoke again.\n',
    'stories/fire/articles/daily-echo.txt': SOUTH,
  });
  expect(problemsOf(folder)).toEqual([]);
});
