import { stringify } from 'yaml';

/** Paragraphs of two invented reports of one fire; tests change them as editors do. */
export const NORTH: readonly string[] = [
  'Mill fire leaves the village in the dark',
  'The old mill by the river burned down on Sunday night, the fire brigade of Brask said. Nobody was hurt.',
  '“We lost 12 boats and the whole pier,” said Ole Holt, who owns the yard. “It is a sad day for the harbour,” he said.',
  'About 40 people watched the flames from the bridge near the church of Saint Anna.',
  'The police look for two men who were seen at the mill shortly before midnight, Ida Moen said.',
  'The shop opens again in May, the owner of the mill told the council of the village.',
];
export const SOUTH: readonly string[] = [
  'Fire destroys mill',
  'The mill burned down on Sunday night. Nobody was hurt.',
  '“We lost 12 boats and the whole pier,” Ole Holt told reporters.',
  '“Every pump was tested in March,” said Ida Moen, the head of the fire brigade.',
  'The bridge stays closed until Friday, the town council said.',
];

/** A claim as an editor writes it. */
export interface MillClaim {
  readonly id: string;
  readonly statement: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly formerly?: readonly string[];
}
const reports = (evidence: string) => ({ state: 'reports', evidence: [evidence] });
export const CLAIMS: readonly MillClaim[] = [
  {
    id: 'burned',
    statement: 'The mill burned down.',
    cells: { north: reports('burned down'), south: reports('burned down') },
  },
  {
    id: 'unhurt',
    statement: 'Nobody was hurt in the fire.',
    cells: { south: reports('Nobody was hurt') },
  },
  {
    id: 'bridge',
    statement: 'The bridge stays closed until Friday.',
    cells: { south: reports('stays closed') },
  },
];

/** A story's folder: articles by their file, and the editor's files. */
export interface Mill {
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly MillClaim[];
  readonly story: Readonly<Record<string, unknown>>;
  /** Text of the file of an article, where it is more than its paragraphs. */
  readonly asFile?: (paragraphs: readonly string[]) => string;
  readonly corrections?: readonly unknown[];
  readonly outlets?: readonly unknown[];
}

export const MILL: Mill = {
  articles: { north: NORTH, south: SOUTH },
  claims: CLAIMS,
  story: {
    title: 'The mill',
    people: [{ name: 'Ole Holt', aliases: ['Holt'] }, { name: 'Ida Moen' }, { name: 'Jon Aker' }],
  },
};

/** The files of the story by their paths in a content folder. */
export function millFiles({
  articles,
  claims,
  story,
  asFile,
  corrections,
  outlets,
}: Mill): Record<string, string> {
  const text = asFile ?? ((paragraphs) => `${paragraphs.join('\n\n')}\n`);
  return {
    ...Object.fromEntries(
      Object.entries(articles).map(([id, paragraphs]) => [
        `stories/mill/articles/${id}.txt`,
        text(paragraphs),
      ]),
    ),
    'stories/mill/claims.yaml': stringify({
      examined: Object.keys(articles),
      topics: [{ id: 'fire', title: 'The fire', claims }],
    }),
    'stories/mill/story.yaml': stringify(story),
    ...(corrections && { 'stories/mill/corrections.yaml': stringify({ corrections }) }),
    ...(outlets && { 'outlets.yaml': stringify(outlets) }),
  };
}
