import { isShown } from '../../shown-sentences.ts';
import { tellingChanges } from '../../wording/telling-changes.ts';
import { interlinearOf, type Interlinear } from '../interlinear.ts';
import { sentencesOf, spanOf, type Side } from './passage-sentences.ts';

/** A passage that both tell in nearly the same words, word by word. */
export interface NearlySame {
  readonly number: number;
  /** The passage in the two texts below. */
  readonly anchor: string;
  readonly words: Interlinear;
}

/** Nobody reads more of them one by one; the two texts below mark them all. */
const MOST_NEARLY = 3;

/** Passages of close wording that are more than one quotation: quotations are listed among the quotes. */
export function nearlySame({ story, pair, wordings, article: a, other: b }: Side): NearlySame[] {
  const [shownA, shownB] = [isShown(story, a), isShown(story, b)];
  return pair.matches
    .flatMap((match) => {
      const [one, two] = [sentencesOf(pair, match, 'a'), sentencesOf(pair, match, 'b')];
      const wording = wordings.get(match.number);
      const prose = wording?.marks.a.some(({ className }) => className?.startsWith('in-both')) ?? false;
      if (!wording?.close || !prose || !one.every(shownA) || !two.every(shownB)) return [];
      const telling = tellingChanges(a, b, wording);
      if (telling.changes.length === 0) return [];
      return [
        {
          number: match.number,
          anchor: `a-${one[0]?.id ?? ''}`,
          words: interlinearOf(a, spanOf(one), b, spanOf(two), telling),
          shared: wording.shared,
        },
      ];
    })
    .toSorted((x, y) => y.shared - x.shared)
    .slice(0, MOST_NEARLY)
    .map(({ shared: _, ...nearly }) => nearly);
}
