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

/**
 * Puts notes beside an article, on the words that others have otherwise: each with what stands there in their place. The text does
 * not move for them.
 *
 * @param open what a click on a note does with its mark
 * @returns what takes them away
 */
export function fillMargin(article: HTMLElement, open: (mark: HTMLElement) => void): () => void {
  const notes = marginNotes(article);
  for (const { mark, note } of notes.toReversed()) {
    note.onclick = () => open(mark);
    note.classList.add(AWAY);
    // After its paragraph, where those who hear the page or go through it by key look for it.
    mark.closest('p, h2')?.after(note);
  }
  const watch = new ResizeObserver(() => place(article, notes));
  // They ask for letters of their own, and are seen when these are there: nothing moves before a reader's eyes.
  void article.offsetHeight;
  void document.fonts.ready.then(() => {
    for (const part of article.querySelectorAll(':scope > :is(p, h2, .article-key)')) watch.observe(part);
  });
  return () => {
    watch.disconnect();
    for (const { note } of notes) note.remove();
  };
}

/** Each beside its mark. Of more than fit, or come near enough, those are left out that would stand farthest. */
function place(article: HTMLElement, notes: readonly MarginNote[]): void {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hasMargin = article.clientWidth >= WITH_MARGIN * rem;
  for (const { note } of notes) note.hidden = !hasMargin;
  if (!hasMargin) return;
  const { top } = article.getBoundingClientRect();
  const start = (article.querySelector('.article-key')?.getBoundingClientRect().bottom ?? top) - top + GAP;
  const end = ([...article.querySelectorAll('.s')].at(-1)?.getBoundingClientRect().bottom ?? top) - top;
  const shown = notes.map(({ mark, note }) => ({
    note,
    place: Math.max(0, (mark.getClientRects()[0]?.top ?? top) - top - start),
    high: note.offsetHeight,
  }));
  for (;;) {
    const tops = stackNotes(shown, end + PAST - start, GAP);
    const far = shown.map((each, i) => Math.abs((tops[i] ?? 0) - each.place));
    const farthest = Math.max(0, ...far);
    if (farthest <= FAR && (tops[0] ?? 0) >= 0) {
      shown.forEach(({ note }, i) => (note.style.top = `${start + (tops[i] ?? 0)}px`));
      for (const { note } of notes) note.classList.toggle(AWAY, !shown.some((each) => each.note === note));
      return;
    }
    shown.splice(far.indexOf(farthest), 1);
  }
}
