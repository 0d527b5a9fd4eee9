/**
 * What an article does at a click. Without script a passage leads to the others' words below the text; here they open beside it.
 * What does so, and the notes of the margin, are fetched when they are needed: a phone has no margin, and many readers open nothing.
 */
import type { Panel } from './panel.ts';

const text = document.querySelector<HTMLElement>('.article-text');
const column = text?.querySelector<HTMLElement>('.note-column');
const panel = column?.querySelector<HTMLElement>('.note-panel');

if (text && column && panel) {
  let fetched: Promise<Panel> | null = null;
  const panelOf = () =>
    (fetched ??= import('./panel.ts').then(({ panelOn }) => panelOn(text, column, panel)));

  text.addEventListener('pointerover', () => void panelOf(), { once: true });
  text.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const links = target.closest<HTMLElement>('.links-switch');
    if (links) void import('./sentence-links.ts').then(({ switchLinks }) => switchLinks(text, links));
    else if (target.closest('.s, .note-panel, .note-next')) {
      const passage = target.closest<HTMLAnchorElement>('.s .told');
      if (passage) event.preventDefault();
      void panelOf().then(
        ({ answer }) => answer(target),
        // Where it cannot be fetched the link leads on.
        () => passage && location.assign(passage.href),
      );
    }
  });

  if (location.hash) void panelOf().then(({ openNamed }) => openNamed(location.hash));

  const wide = matchMedia('(min-width: 68.75em)');
  const margin = () =>
    void import('./margin.ts').then(({ keepMargin }) =>
      keepMargin(text, panel, wide, {
        open: (mark) =>
          void panelOf().then(({ enter }) => enter(mark.closest('.told') as HTMLAnchorElement, mark)),
        close: () => void fetched?.then(({ close }) => close()),
      }),
    );
  if (wide.matches) margin();
  else wide.addEventListener('change', margin, { once: true });
}
