import { areKeysOff, isForSomethingElse } from './keys-setting.ts';

/**
 * `<pair-view>` wraps the page of a pair. Its links show a part of the page by style alone. Here the choice
 * goes into the address, as `?show=` (shared, one, differences) and `?marks=on`, and is kept on the way to
 * other pairs; buttons and the keys n and p step through the differences.
 */
class PairView extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    addEventListener('keydown', this);
    addEventListener('popstate', this);
    this.#apply();
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this);
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') return this.#apply();
    if (event instanceof KeyboardEvent) return this.#press(event);
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('[data-step]');
    if (button) return this.#step(Number(button.dataset['step']));
    const link = target?.closest<HTMLAnchorElement>('a[data-show], a[data-marks]');
    if (!link || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    event.preventDefault();
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
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-keep]'))
      link.search = location.search;
    // The layout has changed: scrolls back to what the address names.
    if (location.hash && this.dataset['show'])
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #press(event: KeyboardEvent): void {
    if (isForSomethingElse(event) || areKeysOff()) return;
    if (event.key === 'n') this.#step(1);
    else if (event.key === 'p') this.#step(-1);
  }

  /** Goes to the next difference, counted from the one in focus, or else from what is in view. */
  #step(by: number): void {
    const all = this.#differences();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const below = all.findIndex((each) => each.getBoundingClientRect().top > 1);
    const next = at >= 0 ? at + by : by > 0 ? below : (below < 0 ? all.length : below) - 1;
    const target = all[(next + all.length) % all.length];
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
    const status = this.querySelector('[data-part="status"]');
    if (status) status.textContent = `Difference ${all.indexOf(target) + 1} of ${all.length}`;
  }

  /** Claims told differently, and quotations and passages in other words, if shown. */
  #differences(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-difference], .side-a.changes')].filter((each) =>
      each.checkVisibility(),
    );
  }
}

customElements.define('pair-view', PairView);
