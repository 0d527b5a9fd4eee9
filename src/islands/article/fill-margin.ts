import { marginNotes, type MarginNote } from './margin-note.ts';
import { stackNotes } from './stack-notes.ts';

/** Between two notes, and how far the last may run past the text: two lines of it. In pixels. */
const GAP = 14;
const PAST = 60;
/** How far from its place a note may stand, in pixels: a third of a laptop's window. What is pushed further is left to its mark. */
const FAR = 300;

/** Width of an article from which on it has a margin, in rem: that of its text, and ten for a note. In larger letters it may have none. */
const WITH_MARGIN = 52;

/** The class of a note that takes its room and is not seen. */
const AWAY = 'away';

/** A stretch of the margin, in pixels from the top of the article. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts notes beside an article, on the words that others have otherwise: each with what stands there in their place. The text does
 * not move for them. An open panel takes its room among them.
 *
 * @param panel where what is open shows; `noted` on the article says that it opened, moved or closed
 * @param open what a click on a note does with its mark
 * @returns what takes them away
 */
export function fillMargin(
  article: HTMLElement,
  panel: HTMLElement,
  open: (mark: HTMLElement) => void,
): () => void {
  const notes = marginNotes(article);
  for (const { marks, note } of notes.toReversed()) {
    const [mark] = marks;
    if (mark) note.onclick = () => open(mark);
    note.classList.add(AWAY);
    // After its paragraph, where those who hear the page or go through it by key look for it.
    mark?.closest('p, h2')?.after(note);
  }
  const settle = () => place(article, panel, notes);
  const watch = new ResizeObserver(settle);
  article.addEventListener('noted', settle);
  // They ask for letters of their own, and are seen when these are there: nothing moves before a reader's eyes.
  void article.offsetHeight;
  void document.fonts.ready.then(() => {
    for (const part of [panel, ...article.querySelectorAll(':scope > :is(p, h2, .article-key)')])
      watch.observe(part);
  });
  return () => {
    watch.disconnect();
    article.removeEventListener('noted', settle);
    for (const { note } of notes) note.remove();
  };
}

/** Each beside its mark, above an open panel or below it. Of more than fit, or come near enough, those are left out that would stand farthest. */
function place(article: HTMLElement, panel: HTMLElement, notes: readonly MarginNote[]): void {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hasMargin = article.clientWidth >= WITH_MARGIN * rem;
  for (const { note } of notes) note.hidden = !hasMargin;
  if (!hasMargin) return;
  const { top } = article.getBoundingClientRect();
  const bottomOf = (element: Element | null | undefined) =>
    (element?.getBoundingClientRect().bottom ?? top) - top;
  const lineOf = (mark: HTMLElement | undefined) => (mark?.getClientRects()[0]?.top ?? top) - top;
  const start = bottomOf(article.querySelector('.article-key')) + GAP;
  const end = bottomOf([...article.querySelectorAll('.s')].at(-1)) + PAST;
  // What is open says it all.
  const closed = notes.filter(({ marks }) => !marks.some((mark) => mark.closest('.chosen')));
  const high = panel.offsetHeight;
  const hole = { from: panel.getBoundingClientRect().top - top, to: bottomOf(panel) };
  const isAbove = ({ marks }: MarginNote) => high === 0 || lineOf(marks[0]) < hole.from;
  const shown = new Set([
    ...stack(closed.filter(isAbove), { from: start, to: high > 0 ? hole.from - GAP : end }),
    ...stack(
      closed.filter((note) => !isAbove(note)),
      { from: hole.to + GAP, to: end },
    ),
  ]);
  for (const each of notes) each.note.classList.toggle(AWAY, !shown.has(each));

  function stack(all: readonly MarginNote[], { from, to }: Stretch): readonly MarginNote[] {
    const left = [...all];
    for (;;) {
      const tops = stackNotes(
        left.map(({ marks, note }) => ({
          place: Math.max(0, lineOf(marks[0]) - from),
          high: note.offsetHeight,
        })),
        to - from,
        GAP,
      );
      const far = left.map(({ marks }, i) => Math.abs((tops[i] ?? 0) + from - lineOf(marks[0])));
      const farthest = Math.max(0, ...far);
      if (farthest <= FAR && (tops[0] ?? 0) >= 0) {
        left.forEach(({ note }, i) => (note.style.top = `${from + (tops[i] ?? 0)}px`));
        return left;
      } else left.splice(far.indexOf(farthest), 1);
    }
  }
}
