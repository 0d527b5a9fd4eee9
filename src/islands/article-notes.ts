/**
 * The others' words beside a passage. Without script a passage leads to them, below the text; here they open beside it
 * or, on small screens, at the foot of the window, and a switch puts those that differ into the margin.
 */
import { words } from '#words/scripts/article.ts';
import { make } from './make-element.ts';

const text = document.querySelector<HTMLElement>('.article-text');
const panel = text?.querySelector<HTMLElement>('.note-panel');
const body = panel?.querySelector<HTMLElement>('.note-body');

const column = text?.querySelector<HTMLElement>('.note-column');

if (text && panel && body && column) {
  let chosen: HTMLAnchorElement | null = null;
  let chosenMark: Element | null = null;

  const open = (link: HTMLAnchorElement, focus: boolean, mark: Element | null = null): void => {
    const notes = copyNotes(link.hash.slice(1));
    if (!notes) return;
    if (mark) putFirst(notes, marksOf(text, link).indexOf(mark), body.dataset['rest'] ?? '');
    chosen?.classList.remove('chosen');
    chosen = link;
    chosenMark = mark;
    link.classList.add('chosen');
    body.replaceChildren(notes);
    panel.hidden = false;
    linkTo(`#${link.closest('.s')?.id ?? ''}`);
    place(link);
    history.replaceState(null, '', link.hash);
    if (focus) panel.focus({ preventScroll: true });
  };
  /** A link to the passage itself, which one click copies. */
  const linkTo = (hash: string): void => {
    panel.querySelector('.note-link')?.remove();
    const own = make('a', { className: 'place-link note-link', href: hash }, words.linkToSentence);
    panel.prepend(own);
  };
  /** On wide screens it stands beside the passage, on small ones the stylesheet fixes it to the foot: both stay in sight. */
  const place = (link: HTMLElement): void => {
    const high = panel.offsetHeight;
    if (getComputedStyle(panel).position === 'sticky') {
      const { top } = text.getBoundingClientRect();
      const beside = (link.getClientRects()[0]?.top ?? top) - top;
      const lowest = Math.min(innerHeight - top - 8, text.offsetHeight) - high;
      column.style.top = `${Math.max(0, Math.min(beside, lowest))}px`;
    } else {
      const { top, bottom } = link.getBoundingClientRect();
      const covered = bottom + 8 - (innerHeight - high);
      if (covered > 0) scrollBy({ top: Math.min(covered, top - 8) });
    }
  };
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    chosen?.classList.remove('chosen');
    chosen?.focus();
    history.replaceState(null, '', location.pathname + location.search);
  };

  text.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.classList.contains('told') && document.getElementById(link.hash.slice(1))) {
      event.preventDefault();
      const mark = event.target instanceof Element ? event.target.closest('mark') : null;
      if (link === chosen && mark === chosenMark && !panel.hidden) close();
      else open(link, true, mark);
    }
  });
  panel.querySelector('.note-close')?.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const named = location.hash.startsWith('#n-')
    ? text.querySelector<HTMLAnchorElement>(`a.told[href="${CSS.escape(location.hash).replace('\\#', '#')}"]`)
    : null;
  if (named) {
    open(named, false);
    named.scrollIntoView({ block: 'start' });
  }

  const button = text.querySelector<HTMLButtonElement>('.margin-switch');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      close();
      if (on) fillMargin(text);
      else emptyMargin(text);
    });
  }
}

/** Notes beside each paragraph, on those of its words that others have otherwise; the next paragraph begins below them. */
function fillMargin(article: HTMLElement): void {
  for (const part of article.querySelectorAll<HTMLElement>(':scope > :is(p, h2)')) {
    const notes = [...part.querySelectorAll<HTMLAnchorElement>('a.told:has(mark)')].flatMap((link) => {
      const found = copyNotes(link.hash.slice(1));
      // Beside the text there is room for what differs alone.
      for (const other of found?.querySelectorAll('.differ-on, .notes-on, li:not(.otherwise)') ?? [])
        other.remove();
      for (const link of found?.querySelectorAll('a:has(mark)') ?? [])
        link.textContent = `… ${markedIn(link)} …`;
      return found?.querySelector('li')
        ? [make('p', { className: 'margin-words' }, markedIn(link)), found]
        : [];
    });
    if (notes.length === 0) continue;
    const row = make('div', { className: 'margin-row' });
    part.before(row);
    row.append(part, make('aside', { className: 'margin-note', ariaLabel: words.othersPut }, ...notes));
  }
}

/** The marks of a passage, whose links may be several. */
const marksOf = (article: HTMLElement, link: HTMLAnchorElement): Element[] =>
  [...article.querySelectorAll<HTMLAnchorElement>('a.told')]
    .filter(({ hash }) => hash === link.hash)
    .flatMap((each) => [...each.querySelectorAll('mark')]);

/** Of notes on several marks of a passage those on one come first; the others follow under a line of their own. */
function putFirst(notes: Element, mark: number, rest: string): void {
  const list = notes.querySelector('ul');
  const own = [...notes.querySelectorAll<HTMLElement>('li[data-changes]')].filter((item) =>
    item.dataset['changes']?.split(' ').includes(String(mark)),
  );
  if (!list || own.length === 0 || own.length === list.children.length) return;
  list.prepend(...own, make('li', { className: 'label notes-on' }, rest));
}

const markedIn = (element: Element): string =>
  [...element.querySelectorAll('mark')].map((mark) => mark.textContent ?? '').join(' … ');

function emptyMargin(article: HTMLElement): void {
  for (const row of article.querySelectorAll('.margin-row')) row.replaceWith(row.firstElementChild ?? '');
}

/** A copy of the notes that stand below the text, without their id. */
function copyNotes(id: string): Element | null {
  const copy = document.getElementById(id)?.cloneNode(true);
  if (!(copy instanceof Element)) return null;
  copy.removeAttribute('id');
  return copy;
}
