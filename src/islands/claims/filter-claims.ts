import { words as said } from '#words/scripts/claims.ts';
import { fillForm } from './claims-form.ts';

/**
 * What `<claims-filter>` does once somebody asks for some claims. It wraps the claims of a story, the ways to their lists,
 * and a fold, into which it puts a form. The ways are links; here they hide the rest instead. The address says what is shown: a list as `?show=` (its
 * name after `#` will do), and what the form asks for as `?topic=`, `?outlet=`, `?state=` and `?words=` (a topic as
 * `#topic-…`, too). Folds with claims that fit open; with nothing asked for they are as they were.
 *
 * Attributes it reads: `data-show` on links (empty: all claims); `data-kinds` on rows, the lists they belong to;
 * `data-topic` on rows or on the fold they are in; `data-state` on the signs of the legend; `data-list` on what heads a list;
 * `data-part`: `count`, `rows` and `reset`.
 */
export class ClaimsFilter {
  /** The folds that are open before anything is asked for. */
  readonly #open = new Set<HTMLDetailsElement>();
  /** The list whose head stands over the page as it opens. */
  readonly #first: string;
  /** The title over all claims, where what is asked for takes its place. */
  readonly #title: string;
  readonly #root: HTMLElement;
  /** The states by the addresses of their drawings. */
  readonly #states: ReadonlyMap<string | null, string | undefined>;
  #narrowed = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    fillForm(root);
    this.#states = new Map(
      [...root.querySelectorAll<SVGElement>('.legend svg')].map((sign) => [
        drawnBy(sign.firstElementChild),
        sign.dataset['state'],
      ]),
    );
    for (const fold of this.#folds()) if (fold.open) this.#open.add(fold);
    this.#first = this.#head()?.dataset['list'] ?? '';
    this.#title = this.#all()?.textContent ?? '';
  }

  /** Shows the list that a way leads to. */
  follow(link: HTMLAnchorElement): void {
    const address = new URL(location.href);
    address.hash = '';
    if (link.dataset['part'] === 'reset')
      for (const { name } of this.#fields()) address.searchParams.delete(name);
    if (link.dataset['show']) address.searchParams.set('show', link.dataset['show']);
    else address.searchParams.delete('show');
    history.pushState(null, '', address);
    this.#apply(address.searchParams);
    this.#head()?.scrollIntoView();
  }

  /** Shows what the address asks for; a list that it names after `#` was hidden when the browser looked for it. */
  read(): void {
    const asked = new URLSearchParams(location.search);
    const name = location.hash.slice(1);
    const list = !asked.has('show') && this.#root.querySelector(`[data-list="${CSS.escape(name)}"]`) !== null;
    const topic = !asked.has('topic') && name.startsWith('topic-');
    if (list) asked.set('show', name);
    if (topic) asked.set('topic', name.slice('topic-'.length));
    this.#apply(asked);
    if (list || topic) this.#head()?.scrollIntoView();
  }

  #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [
      ...this.#root.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        '.claims-choose :is(select, input)',
      ),
    ];
  }

  #folds(): HTMLDetailsElement[] {
    return [...this.#root.querySelectorAll<HTMLDetailsElement>('.claims-fold')];
  }

  /** The title of the list of all claims. */
  #all(): HTMLElement | null {
    return this.#root.querySelector('[data-list="all"] h2');
  }

  /** What heads the claims that are shown. */
  #head(): HTMLElement | null {
    return this.#root.querySelector('[data-list]:not([data-off])');
  }

  /** Takes what the form says into the address. On a phone what is chosen stands below the form. */
  choose(field: EventTarget | null): void {
    const address = new URL(location.href);
    address.hash = '';
    for (const { name, value } of this.#fields())
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(null, '', address);
    this.#apply(address.searchParams);
    if (field instanceof HTMLSelectElement && matchMedia('(max-width: 47.5em)').matches)
      this.#root.querySelector('.claims-count')?.scrollIntoView();
  }

  /** Whether a row fits what the form asks for. */
  #fits(row: HTMLElement, asked: ReadonlyMap<string, string>): boolean {
    const topic = asked.get('topic') ?? '';
    const outlet = asked.get('outlet') ?? '';
    const state = asked.get('state') ?? '';
    const words = asked.get('words') ?? '';
    if (topic && row.closest<HTMLElement>('[data-topic]')?.dataset['topic'] !== topic) return false;
    const states = [...row.querySelectorAll('td > a use')].map((sign) => this.#states.get(drawnBy(sign)));
    const at = [...this.#root.querySelectorAll<HTMLOptionElement>('[name="outlet"] option')].findIndex(
      ({ value }) => value === outlet,
    );
    const own = outlet ? states.slice(at - 1, at) : states;
    // Alone, as the list of these counts: the others are silent.
    const spoken = states.filter((each) => each !== 'silent');
    const does =
      state === 'only'
        ? spoken.length === 1 && spoken[0] === 'reports' && own.includes('reports')
        : state === 'alone-silent'
          ? spoken.length === states.length - 1 && spoken.every(hasWords) && own.includes('silent')
          : state !== ''
            ? own.includes(state)
            : // Of an outlet alone, what it has words for.
              outlet === '' || own.some(hasWords);
    const text = [...row.querySelectorAll('th, .matrix-note')].map((each) => each.textContent).join(' ');
    return (
      does &&
      words
        .toLowerCase()
        .split(/\s+/u)
        .every((word) => text.toLowerCase().includes(word))
    );
  }

  #apply(asked: URLSearchParams): void {
    for (const field of this.#fields()) field.value = asked.get(field.name)?.trim() ?? '';
    // A select takes no value that it does not offer.
    const form = new Map(
      this.#fields().flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
    );
    const wanted = asked.get('show') ?? '';
    const show = this.#root.querySelector(`a[data-show="${CSS.escape(wanted)}"]`) ? wanted : '';
    const list = show !== '' && show !== 'all';
    const fold = this.#root.querySelector<HTMLDetailsElement>('.claims-choose');
    if (fold && form.size > 0) fold.open = true;
    this.#hide(list ? show : '', form);
    this.#unfold(show !== '' || form.size > 0);
    this.#entitle(show, form.size > 0);
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('.claims-ways a[data-show]'))
      link.ariaCurrent = show !== '' && link.dataset['show'] === show ? 'true' : null;
    const narrowed = show !== '' || form.size > 0;
    const reset = this.#root.querySelector<HTMLElement>('[data-part="reset"]');
    if (reset) reset.hidden = !narrowed;
    const count = this.#root.querySelector('[data-part="count"]');
    const rows = this.#root.querySelectorAll('.matrix-row:not([hidden])').length;
    if (count)
      count.textContent = !narrowed ? '' : rows === 0 ? said.noneFits : said.shown(rows, this.#chosen());
  }

  /** Hides the rows that are not asked for, and what has no other rows. */
  #hide(list: string, form: ReadonlyMap<string, string>): void {
    for (const open of this.#root.querySelectorAll('.matrix-words')) open.remove();
    for (const row of this.#root.querySelectorAll<HTMLElement>('.matrix-row'))
      row.hidden =
        (list !== '' && !(row.dataset['kinds'] ?? '').split(' ').includes(list)) || !this.#fits(row, form);
    for (const part of this.#root.querySelectorAll<HTMLElement>('.matrix, .matrix > tbody, .claims-fold')) {
      const rows = part.querySelectorAll('.matrix-row:not([hidden])').length;
      part.hidden = rows === 0;
      const count = part.querySelector('[data-part="rows"]');
      if (!count) continue;
      count.textContent = said.ofTopic(rows);
      part.toggleAttribute('data-few', rows <= FEW);
    }
    // The sums count all claims.
    const sums = this.#root.querySelector<HTMLElement>('.claims-sums');
    if (sums) sums.hidden = list !== '' || form.size > 0;
  }

  #unfold(narrowed: boolean): void {
    if (narrowed || this.#narrowed)
      for (const fold of this.#folds()) fold.open = narrowed || this.#open.has(fold);
    this.#narrowed = narrowed;
    for (const line of this.#root.querySelectorAll<HTMLElement>('.claims-above')) line.hidden = narrowed;
  }

  /** Puts the head of the list over it; over claims that the form chose, what it asks for. */
  #entitle(show: string, chosen: boolean): void {
    const lists = [...this.#root.querySelectorAll<HTMLElement>('[data-list]')];
    const head = show || (chosen ? 'all' : this.#first);
    for (const each of lists) each.toggleAttribute('data-off', each.dataset['list'] !== head);
    const rest = this.#root.querySelector<HTMLElement>('.claims-rest');
    if (rest) rest.hidden = show !== '' || chosen;
    const title = this.#all();
    if (!title) return;
    const asked = chosen && head === 'all';
    title.textContent = asked ? this.#chosen().join(', ') : this.#title;
    const text = title.nextElementSibling;
    if (text instanceof HTMLElement) text.hidden = asked;
  }

  /** `Nova`, `silent` */
  #chosen(): string[] {
    return this.#fields().flatMap((field) =>
      field.value === ''
        ? []
        : field instanceof HTMLSelectElement
          ? [field.selectedOptions[0]?.textContent?.trim() ?? '']
          : [said.quoted(field.value)],
    );
  }
}

const hasWords = (state: string | undefined): boolean => state !== 'silent' && state !== 'not-examined';

const drawnBy = (use: Element | null): string | null => use?.getAttribute('href') ?? null;

/** So few claims stand on one screen of a phone: their part needs no head of its own. */
const FEW = 5;
