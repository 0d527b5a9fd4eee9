import { words } from '#words/scripts/box.ts';
import type { Asked } from '../search/find-documents.ts';
import { isAsking, readAddress, writeAddress } from './search-address.ts';
import type { Engine } from './search-engine.ts';

/**
 * How long after the last key the search runs, in milliseconds: less than a pause, more than the gap between
 * two keys.
 */
const PAUSE = 90;
/**
 * How long after the last change the address is written, in milliseconds: browsers refuse pages that write it
 * all the time.
 */
const ADDRESS_PAUSE = 400;

/**
 * `<quote-search>` wraps a form, an answer, lists of results and the list of every quote. Nothing is loaded
 * until the box is touched or the address asks for something; then the engine, the texts and the index
 * follow. The address holds the query. Typing replaces it, so that the history is not flooded; a filter is a
 * step that Back undoes.
 */
class QuoteSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #timer = 0;
  #addressTimer = 0;

  connectedCallback(): void {
    // Words typed before the script came are not overwritten.
    if (this.#box.value === '' || isAsking(readAddress(location.search))) this.#restore();
    for (const type of ['focusin', 'pointerover', 'input', 'change', 'submit', 'click', 'keydown'])
      this.addEventListener(type, this);
    addEventListener('popstate', this);
    if (isAsking(this.#asked)) void this.#run();
    if (location.hash === '#q') this.#box.focus();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
    clearTimeout(this.#timer);
    clearTimeout(this.#addressTimer);
  }

  handleEvent(event: Event): void {
    const target = event.target instanceof Element ? event.target : this;
    switch (event.type) {
      case 'focusin':
      case 'pointerover':
        // Nothing has been asked for yet: what fails here is tried again, and reported, with the first query.
        if (this.#form.contains(target)) this.#load().catch(() => (this.#engine = undefined));
        return;
      case 'input':
        return target === this.#box ? this.#later(PAUSE) : undefined;
      case 'change':
        return this.#change(target);
      case 'submit':
        event.preventDefault();
        // Of a query longer than the box the beginning is in sight.
        this.#box.scrollLeft = 0;
        return this.#later(0);
      case 'click':
        return this.#follow(event as MouseEvent, target.closest('a'));
      case 'keydown':
        return this.#walk(event as KeyboardEvent, target);
      default:
        this.#restore();
        void this.#run();
    }
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), pause);
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(() => this.#write('replaceState'), pause + ADDRESS_PAUSE);
  }

  #change(target: Element): void {
    if (target instanceof HTMLSelectElement) {
      this.#write('pushState');
      void this.#run();
    }
  }

  /** A link that narrows this search changes the form; any other is followed. */
  #follow(event: MouseEvent, link: HTMLAnchorElement | null): void {
    const here = new URL(location.href);
    if (
      !link ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey ||
      link.pathname !== here.pathname ||
      (link.search === '' && !link.dataset['filter'])
    )
      return;
    event.preventDefault();
    history.pushState(null, '', link.href.split('#')[0]);
    this.#restore();
    void this.#run();
    this.#box.focus();
  }

  /** The arrow keys move from the box through the results and back. */
  #walk(event: KeyboardEvent, target: Element): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [
      this.#box,
      ...this.querySelectorAll<HTMLElement>('[data-part="answer"] a.hit, [data-part="results"] a.hit'),
    ];
    const at = stops.indexOf(target as HTMLElement);
    if (
      step === 0 ||
      at === -1 ||
      at + step < 0 ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, at + step)]?.focus();
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    this.#part('all').hidden = isAsking(asked);
    const [count, results] = [this.#part('count'), this.#part('results')];
    // The first texts may be long in coming.
    if (isAsking(asked) && !count.hasChildNodes() && !results.hasChildNodes())
      count.textContent = words.searching;
    try {
      await (await this.#load()).show(asked);
      delete this.dataset['failed'];
    } catch {
      this.#part('count').textContent = words.notLoaded;
      this.#part('all').hidden = false;
      this.dataset['failed'] = '';
      this.#engine = undefined;
    }
  }

  #load(): Promise<Engine> {
    this.#engine ??= import('./search-engine.ts').then(({ openEngine }) => openEngine(this));
    return this.#engine;
  }

  #write(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#addressTimer);
    const address = location.pathname + writeAddress(this.#asked);
    if (address === location.pathname + location.search) return;
    try {
      history[how](null, '', address);
    } catch {
      /* too many in a short time for this browser: the next one is written */
    }
  }

  #restore(): void {
    const asked = readAddress(location.search);
    this.#box.value = asked.query;
    for (const select of this.querySelectorAll('select')) {
      select.value = asked[select.name as 'speaker' | 'outlet' | 'kind'];
      if (select.selectedIndex === -1) select.value = '';
    }
  }

  get #asked(): Asked {
    const of = (name: string): string =>
      this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
    return {
      query: this.#box.value,
      speaker: of('speaker'),
      outlet: of('outlet'),
      kind: of('kind') as Asked['kind'],
    };
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<quote-search> has no part \`${name}\``);
    return part;
  }
}

customElements.define('quote-search', QuoteSearch);
