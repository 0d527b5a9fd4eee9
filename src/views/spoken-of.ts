import type { Sentence } from '../model/sentence.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';

/** Which sentences of an article carry evidence of a claim that another article speaks of too, whatever it says of it. */
export function spokenOfByBoth(story: Story, article: string, other: string): (sentence: Sentence) => boolean {
  const cellOf = (cells: Story['claims'][number]['cells'], id: string) => cells.find((cell) => cell.article === id && cell.state !== 'silent');
  const evidence = story.claims.flatMap(({ cells }) => (cellOf(cells, other) ? (cellOf(cells, article)?.evidence ?? []) : []));
  return (sentence) => evidence.some((span) => overlap(span, sentence));
}
