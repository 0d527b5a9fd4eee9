import { storyOf, type Folder } from './story-of.ts';

/** Three reports of one closed bridge. The second begins with blank lines and a date; the third has no headline. */
export const ARTICLES = {
  north: `Bridge over the Tarn shut until spring

The old bridge over the Tarn was shut on Monday after cracks were found in two pillars, the town council said.

“The bridge will stay closed until the pillars are safe,” said Mayor Anna Brandt. About 4,000 cars use it every day.

Buses go by the northern road. The repair is expected to cost 3 million euros.
`,
  river: `

November 4, 2025

Cracks close the Tarn bridge

Cracks in two pillars have closed the old bridge over the Tarn since Monday, the town council said.

Mayor Anna Brandt said the bridge “will stay closed until the pillars are safe.” The repair will cost 5 million euros, according to the builder.

Shop owners near the river fear for their trade. Nobody was hurt.
`,
  valley: `The old bridge over the Tarn is closed to all traffic. A builder found cracks in the pillars.

Some 4,000 cars use it every day. The mayor did not answer questions. A ferry is not planned.
`,
} as const;

export const CLAIMS = {
  topics: [
    {
      id: 'closing',
      title: 'The closing',
      claims: [
        {
          id: 'trade',
          statement: 'Shop owners fear for their trade.',
          cells: {
            river: { state: 'reports', evidence: ['Shop owners near the river fear for their trade'] },
          },
        },
        {
          id: 'shut-monday',
          statement: 'The bridge was shut on Monday.',
          main: true,
          cells: {
            north: { state: 'reports', evidence: ['was shut on Monday'] },
            river: { state: 'reports', evidence: ['have closed the old bridge over the Tarn since Monday'] },
            valley: {
              state: 'less-specific',
              evidence: ['is closed to all traffic'],
              note: 'without the day',
            },
          },
        },
        {
          id: 'cars',
          statement: 'About 4,000 cars use the bridge every day.',
          main: true,
          cells: {
            north: { state: 'reports', evidence: ['About 4,000 cars use it every day'] },
            valley: { state: 'reports', evidence: ['Some 4,000 cars use it every day'] },
          },
        },
      ],
    },
    {
      id: 'cost',
      title: 'The cost',
      claims: [
        {
          id: 'three-million',
          statement: 'The repair costs 3 million euros.',
          cells: {
            north: { state: 'reports', evidence: ['cost 3 million euros'] },
            river: {
              state: 'contradicts',
              evidence: ['The repair will cost 5 million euros'],
              note: '“5 million euros”, from the builder',
            },
          },
        },
        { id: 'who-pays', statement: 'The county pays for the repair.', cells: {} },
      ],
    },
  ],
};

export const OUTLETS = [
  { id: 'north-post', name: 'North Post', country: 'Upland', home: 'https://north.example/' },
  { id: 'river-times', name: 'River Times' },
  { id: 'valley-news', name: 'Valley News', colour: 5 },
];

const known = (value: string) => ({ value, basis: 'identified', how: 'told by the editor' });

export const STORY = {
  title: 'The bridge over the Tarn',
  summary: 'A bridge is **shut**. <script>alert(1)</script>',
  people: [{ name: 'Anna Brandt', aliases: ['Brandt', 'the mayor'] }],
  articles: {
    north: { outlet: 'north-post', url: known('https://north.example/bridge#top') },
    river: { outlet: 'river-times' },
    valley: { outlet: 'valley-news' },
  },
};

/** The story with everything an editor may write. */
export const bridge = (changes: Partial<Folder> = {}) =>
  storyOf({ articles: ARTICLES, claims: CLAIMS, outlets: OUTLETS, story: STORY, ...changes });

/** The first `count` of twelve short reports, without any editor's file unless given. */
export function reports(count: number, changes: Partial<Folder> = {}) {
  const articles = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `paper-${String(i + 1).padStart(2, '0')}`,
      `Bridge shut in town ${i + 1}\n\nThe old bridge over the Tarn was shut on Monday, paper ${i + 1} reports.\n\n“It will stay closed,” said Mayor Anna Brandt.\n`,
    ]),
  );
  return storyOf({ articles, ...changes });
}
