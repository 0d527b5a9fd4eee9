import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { severalAddress, storyAddress } from '../addresses.ts';
import { citationOf, type Citation } from '../citation.ts';
import { citedPair } from '../cited-pages.ts';
import { reportAddress } from '../corrections/report-mistake.ts';
import { frameOf, type Frame } from '../frame.ts';

/** What stands around a pair, whether its page is laid out in full or not. */
export interface PairFrame {
  readonly frame: Frame;
  /** The story's page, and that of its pairs. */
  readonly story: { readonly title: string; readonly address: string; readonly pairs: string };
  /** `null` for a story without its outlets' names. */
  readonly citation: Citation | null;
  /** Where a mistake is reported; `null` where nobody takes reports. */
  readonly report: ReturnType<typeof reportAddress>;
}

/** Puts together what stands around a pair. */
export function pairFrameOf(story: Story, a: Article, b: Article): PairFrame {
  const cited = citedPair(story, a, b);
  return {
    frame: frameOf(story, [a, b]),
    story: { title: story.title, address: storyAddress(story.id), pairs: severalAddress(story.id) },
    citation: citationOf(story, cited),
    report: reportAddress(story, cited),
  };
}
