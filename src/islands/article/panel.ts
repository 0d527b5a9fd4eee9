import { words } from '#words/scripts/article.ts';
import { copyNotes, putFirst } from './copy-notes.ts';
import { element } from './element.ts';
import { shorten } from './shorten.ts';

/** The panel of an article, fetched when it is first asked for. */
export interface Panel {
  /** Opens, closes or steps, after a click on something of the text. */
  readonly answer: (target: Element) => void;
  /** Opens the notes on a passage or on one of its marks, and takes the focus. */
  readonly enter: (passage: HTMLAnchorElement, mark: HTMLElement | null) => void;
  /** Opens the notes that an address names. */
  readonly openNamed: (hash: string) => void;
  readonly close: () => void;
}

/** Between what is open and what stands above it or the edge of the window, in pixels. */
const MARGIN = 8;

/** The passage around something of the text; `null` where others have no words for it. */
const told = (element: Element | null | undefined): HTMLAnchorElement | null =>
  element?.closest<HTMLAnchorElement>('.s .told') ?? null;

/** The others' words beside a passage or, on small screens, at the foot of the window; a reader goes from one difference to the next. */
export function panelOn(text: HTMLElement, column: HTMLElement, panel: HTMLElement): Panel {
  const body = panel.querySelector('.note-body') as HTMLElement;
  const place = panel.querySelector('span') as HTMLElement;
  /** The differences of the text, in its order. */
  const marks = [...text.querySelectorAll<HTMLElement>('.told mark')];
  /** They keep the focus where they lead nowhere: a button that is disabled would lose it. */
  const steps = (['.note-back', '.note-next'] as const).map(
    (name, i) => [panel.querySelector(name) as HTMLElement, i ? 1 : -1] as const,
  );
  /** What is open: a passage, or one of its marks. */
  let link: HTMLAnchorElement | null = null;
  let mark: HTMLElement | null = null;

  const open = (next: HTMLAnchorElement, on: HTMLElement | null): void => {
    const notes = copyNotes(next.hash);
    if (!notes) return;
    leave();
    [link, mark] = [next, on];
    (mark ?? link).classList.add('chosen');
    const own = element('a', '', words.linkToSentence);
    own.className = 'place-link note-link label';
    own.href = `#${link.parentElement?.id}`;
    show(
      ...(mark
        ? words.difference(marks.indexOf(mark) + 1, marks.length)
        : (['', panel.ariaLabel ?? ''] as const)),
      ...(mark ? putFirst(notes, mark.classList[0] ?? '') : [notes]),
      own,
    );
    beside(link, mark ?? link);
    makeRoom();
    history.replaceState(null, '', link.hash);
  };
  /** Shows notes; what the number in the head counts is only spoken. */
  const show = (counted: string, where: string, ...content: (Node | string)[]): void => {
    place.replaceChildren(element('span', 'spoken', counted), where);
    body.replaceChildren(...content);
    panel.hidden = false;
    panel.scrollTop = 0;
    for (const [button, by] of steps) button.ariaDisabled = String(!towards(by));
    if (isAtFoot()) for (const quote of body.querySelectorAll<HTMLElement>('blockquote')) shorten(quote);
  };
  const isAtFoot = () => getComputedStyle(panel).position === 'fixed';
  /** On wide screens it stands beside the passage, on small ones the stylesheet fixes it to the foot: both stay in sight. */
  const beside = (passage: HTMLElement, words: HTMLElement): void => {
    column.style.removeProperty('--room');
    const high = panel.offsetHeight;
    const first = passage.getClientRects()[0]?.top ?? 0;
    if (isAtFoot()) {
      const covered = words.getBoundingClientRect().bottom + 8 - (innerHeight - high);
      if (covered > 0) scrollBy(0, words === passage ? Math.min(covered, first - 8) : covered);
    } else {
      const { top } = text.getBoundingClientRect();
      const foot = innerHeight - top - MARGIN;
      const legend = text.querySelector('.article-key')?.getBoundingClientRect().bottom ?? 0;
      const highest = Math.max(legend, 0) - top + MARGIN;
      const begin = Math.max(highest, Math.min(first - top, foot - high, text.offsetHeight - high));
      column.style.top = `${begin}px`;
      // All of it is in the window, with what it does not show a scroll away.
      if (begin + high > foot) column.style.setProperty('--room', `${foot - begin}px`);
    }
  };
  /** The notes of the margin make room for it, or take their own again. */
  const makeRoom = () => text.dispatchEvent(new Event('noted'));
  const enter = (next: HTMLAnchorElement, on: HTMLElement | null): void => {
    open(next, on);
    panel.focus({ preventScroll: true });
  };
  const leave = (): void => {
    for (const each of text.querySelectorAll('.chosen')) each.classList.remove('chosen');
  };
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    leave();
    makeRoom();
    link?.focus({ preventScroll: true });
    history.replaceState(null, '', location.pathname + location.search);
  };
  /** The difference after what is open, or before it. */
  const towards = (by: 1 | -1): HTMLElement | undefined => {
    const from = panel.hidden ? null : (mark ?? link);
    const order = by > 0 ? marks : marks.toReversed();
    const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    return order.find((each) => !from || from.compareDocumentPosition(each) & side);
  };
  const step = (next: HTMLElement | undefined): void => {
    const passage = told(next);
    if (!next || !passage) return;
    scrollBy(0, next.getBoundingClientRect().top - innerHeight / 5);
    open(passage, next);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // Its options open into the place of what is open.
  text.querySelector('.article-key details')?.addEventListener('toggle', () => {
    if (panel.hidden || !link || isAtFoot()) return;
    beside(link, mark ?? link);
    makeRoom();
  });
  if (marks.length === 0) for (const [button] of steps) button.remove();

  const answer = (target: Element): void => {
    const [passage, on] = [told(target), target.closest<HTMLElement>('mark')];
    if (target.matches('.note-close')) close();
    // The one above the text goes through them anew after the last.
    else if (target.matches('.note-next'))
      step(towards(1) ?? (panel.contains(target) ? undefined : marks[0]));
    else if (target.matches('.note-back')) step(towards(-1));
    else if (passage) {
      if (passage === link && on === mark && !panel.hidden) close();
      else enter(passage, on);
    } else if (target.closest('.s') && !target.closest('a') && getSelection()?.isCollapsed) {
      leave();
      [link, mark] = [null, null];
      show('', '', words.none);
      makeRoom();
    }
  };
  const openNamed = (hash: string): void => {
    const named = [...text.querySelectorAll<HTMLAnchorElement>('.s .told')].find(
      (each) => each.hash === hash,
    );
    if (!named) return;
    named.scrollIntoView({ block: 'start' });
    open(named, null);
  };
  return { answer, enter, openNamed, close };
}
