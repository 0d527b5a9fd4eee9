import { words as said } from '#words/scripts/pair.ts';
import { areKeysOff, isForSomethingElse } from './keys-setting.ts';

/** Where passages of one text stand below those of the other, as in the style sheet. */
const NARROW = matchMedia('(max-width: 47.5em)');

/** Nobody else hears of it: the citation names what the address names. */
function nameInAddress(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
}

/**
 * `<pair-view>` wraps the page of a pair. Its links show a part of the page by style alone. Here the choice
 * goes into the address, as `?show=` (shared, one, differences), `?marks=on` and `?scroll=apart`, and is kept on the way to
 * other pairs; buttons and the keys n and p step through the differences. On a phone both texts are folded. A passage shows a counterpart that does not stand beside it below its own words.
 */
class PairView extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    addEventListener('keydown', this);
    addEventListener('popstate', this);
    const texts = this.querySelector<HTMLDetailsElement>('.pair-texts');
    if (texts) {
      texts.open = !NARROW.matches || location.search !== '' || texts.querySelector(':target') !== null;
      texts.dataset['foldable'] = '';
    }
    this.#apply();
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') return this.#apply();
    if (event instanceof KeyboardEvent) return this.#press(event);
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('[data-step]');
    if (button) return this.#step(Number(button.dataset['step']));
    if (target?.closest('.scroll-switch')) return this.#switchScroll();
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    const passage = target?.closest<HTMLAnchorElement>(':is(.cell-note, .cell-also) a');
    const theirs = passage && !passage.closest('[data-apart]') ? theirsAt(passage) : [];
    if (passage && theirs.length > 0) {
      event.preventDefault();
      return showTwin(passage, theirs);
    }
    const link = target?.closest<HTMLAnchorElement>('a:is([data-show], [data-marks], .difference-link)');
    if (!link) return;
    event.preventDefault();
    // As the target of the address a difference stands alone: who sends it goes on with the list.
    if (link.hash.startsWith('#d-')) return nameInAddress(link.hash);
    const asked = new URLSearchParams(location.search);
    const { show } = link.dataset;
    if (show === undefined) {
      if (asked.has('marks')) asked.delete('marks');
      else {
        asked.set('show', 'differences');
        asked.set('marks', 'on');
      }
    } else if (show) asked.set('show', show);
    else asked.delete('show');
    if (asked.get('show') !== 'differences') asked.delete('marks');
    this.#goTo(asked);
  }

  #goTo(asked: URLSearchParams): void {
    history.pushState(null, '', `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`);
    this.#apply();
  }

  /** Shows what the address asks for. */
  #apply(): void {
    const asked = new URLSearchParams(location.search);
    const show = asked.get('show') ?? '';
    if (['shared', 'one', 'differences'].includes(show)) this.dataset['show'] = show;
    else delete this.dataset['show'];
    this.toggleAttribute('data-marks', asked.get('marks') === 'on');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-show]'))
      link.ariaCurrent = link.dataset['show'] === (this.dataset['show'] ?? '') ? 'true' : null;
    this.#setApart(asked.get('scroll') === 'apart');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-keep]'))
      link.search = location.search;
    const named = document.getElementById(location.hash.slice(1));
    const difference = named?.closest<HTMLElement>('.difference');
    if (difference) this.#sayWhich(difference);
    // Not every browser opens what is folded around it.
    const folded = named?.closest('details');
    if (folded) folded.open = true;
    // The layout has changed: scrolls back to what the address names.
    if (this.dataset['show'] || asked.get('scroll')) named?.scrollIntoView();
  }

  #switchScroll(): void {
    const asked = new URLSearchParams(location.search);
    if (asked.get('scroll') === 'apart') asked.delete('scroll');
    else asked.set('scroll', 'apart');
    this.#goTo(asked);
  }

  /** Lets each text scroll by itself, or both together; on a phone one stands after the other, or they are woven together. */
  #setApart(apart: boolean): void {
    this.querySelector('.scroll-switch')?.setAttribute('aria-pressed', String(apart));
    this.querySelector('.texts')?.toggleAttribute('data-apart', apart);
    const names = [...this.querySelectorAll('.texts-head .outlet-name')];
    this.querySelectorAll<HTMLElement>('.text-column').forEach((column, i) => {
      const scrolls = apart && !NARROW.matches;
      column.tabIndex = scrolls ? 0 : -1;
      column.role = scrolls ? 'region' : null;
      column.ariaLabel = scrolls ? said.textOf(names[i]?.textContent ?? '') : null;
    });
  }

  #press(event: KeyboardEvent): void {
    if (isForSomethingElse(event) || areKeysOff()) return;
    const by = { n: 1, p: -1 }[event.key];
    if (by) this.#step(by);
  }

  /** Goes to the next difference, counted from the one last shown, or else from what is in view. */
  #step(by: number): void {
    const all = [...this.querySelectorAll<HTMLElement>('.difference')];
    const named = document.getElementById(location.hash.slice(1))?.closest('.difference');
    const shown = all.findIndex((each) => each === named);
    const below = all.findIndex((each) => each.checkVisibility() && each.getBoundingClientRect().top > 1);
    const next = shown >= 0 ? shown + by : by > 0 ? Math.max(below, 0) : (below < 0 ? all.length : below) - 1;
    const target = all[(next + all.length) % all.length];
    if (!target) return;
    const folded = target.closest('details');
    if (folded) folded.open = true;
    // As the target of the address one stands alone, and then the next does; else the list stays, and only the address changes.
    if (this.querySelector('.difference:target, .difference :target')) location.replace(`#${target.id}`);
    else nameInAddress(`#${target.id}`);
    if (this.dataset['show'] !== undefined && !target.checkVisibility()) delete this.dataset['show'];
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    this.#sayWhich(target);
  }

  /** Says which of how many differences one is. */
  #sayWhich(difference: HTMLElement): void {
    const all = [...this.querySelectorAll<HTMLElement>('.difference')];
    this.#say(said.difference(all.indexOf(difference) + 1, all.length));
  }

  #say(words: string): void {
    const status = this.querySelector('[data-part="status"]');
    if (status) status.textContent = words;
  }
}

/** The other's words to which a link at a passage leads: those of its counterpart, or what a listed difference shows of them. */
function theirsAt(link: HTMLAnchorElement): Element[] {
  const named = document.getElementById(link.hash.slice(1));
  const listed = named?.closest('.difference')?.querySelectorAll(':scope > ul > li > div');
  if (listed) return [...listed].slice(...(link.closest('#text-a') ? [1] : [0, 1]));
  return [...(named?.closest('.cell')?.querySelectorAll(':scope > .words') ?? [])];
}

/** Shows them below a passage, or takes them away again. */
function showTwin(link: HTMLAnchorElement, theirs: readonly Element[]): void {
  const own = link.closest('.cell');
  const open = own?.querySelector<HTMLElement>(':scope > .twin');
  open?.remove();
  for (const each of own?.querySelectorAll('a[aria-expanded]') ?? []) each.ariaExpanded = 'false';
  if (open?.dataset['of'] === link.hash) return;
  link.ariaExpanded = 'true';
  const twin = document.createElement('blockquote');
  twin.className = 'twin';
  twin.dataset['of'] = link.hash;
  twin.append(...theirs.map((words) => words.cloneNode(true)));
  for (const named of twin.querySelectorAll('[id]')) named.removeAttribute('id');
  (link.closest('p') ?? link).after(twin);
}

customElements.define('pair-view', PairView);
