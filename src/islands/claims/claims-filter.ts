import { words as said } from '#words/scripts/claims.ts';

/**
 * `<claims-filter>` wraps a matrix of claims and the ways to its lists and topics. The ways are links; here they hide the
 * rest instead. The address says what is shown, as `?show=` (a list; at first its name after `#` will do) and `?topic=`.
 *
 * A form chooses by outlet, by what it does with a claim, and by words, as `?outlet=`, `?state=` and `?words=`.
 *
 * Attributes it reads: `data-show` and `data-topic` on links (empty: all of them); `data-kinds` on rows, the lists they
 * belong to; `data-list` on what heads a list; `data-topic` on the parts of a table; `data-part="count"` on the line that
 * says how many claims are left.
 */
class ClaimsFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('input', this);
    addEventListener('popstate', this);
    this.#read();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') return this.#read();
    if (event.type === 'input') {
      this.#choose();
      // On a phone what is chosen stands below the form.
      if (event.target instanceof HTMLSelectElement && matchMedia('(max-width: 47.5em)').matches)
        this.querySelector('.claims-count')?.scrollIntoView();
      return;
    }
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-show], a[data-topic]')
        : null;
    if (!link || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.hash = '';
    if (link.dataset['part'] === 'reset')
      for (const { name } of this.#fields()) address.searchParams.delete(name);
    for (const name of ['show', 'topic'] as const) {
      const value = link.dataset[name];
      if (value === undefined) continue;
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.pushState(null, '', address);
    this.#apply(address.searchParams);
    this.#target(link).scrollIntoView();
  }

  /** Shows what the address asks for; a list that it names after `#` was hidden when the browser looked for it. */
  #read(): void {
    const asked = new URLSearchParams(location.search);
    const list = this.querySelector<HTMLElement>(`[data-list="${CSS.escape(location.hash.slice(1))}"]`);
    const named = !asked.has('show') && list !== null;
    if (named) asked.set('show', location.hash.slice(1));
    this.#apply(asked);
    if (named) list.scrollIntoView();
  }

  #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [
      ...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.claims-choose :is(select, input)'),
    ];
  }

  /** Takes what the form says into the address. */
  #choose(): void {
    const address = new URL(location.href);
    address.hash = '';
    for (const { name, value } of this.#fields())
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(null, '', address);
    this.#apply(address.searchParams);
  }

  /** Whether a row fits what the form asks for. */
  #fits(row: Element, outlet: string, state: string, words: string): boolean {
    const cells = [...row.querySelectorAll<HTMLElement>('.matrix-cell')];
    const at = [...this.querySelectorAll('.claims-choose [name="outlet"] option')].findIndex(
      (option) => option instanceof HTMLOptionElement && option.value === outlet,
    );
    const own = outlet ? cells.slice(at - 1, at) : cells;
    // Alone, as the list of these counts: the others are silent.
    const spoken = cells.filter((cell) => cell.dataset['state'] !== 'silent');
    const does =
      state === 'only'
        ? spoken.length === 1 &&
          own.includes(spoken[0] as HTMLElement) &&
          spoken[0]?.dataset['state'] === 'reports'
        : state === '' || own.some((cell) => cell.dataset['state'] === state);
    const statement = row.querySelector('.matrix-claim')?.textContent?.toLowerCase() ?? '';
    return (
      does &&
      words
        .toLowerCase()
        .split(/\s+/u)
        .every((word) => statement.includes(word))
    );
  }

  #apply(asked: URLSearchParams): void {
    const [outlet, state, words] = ['outlet', 'state', 'words'].map(
      (name) => asked.get(name)?.trim() ?? '',
    ) as [string, string, string];
    for (const field of this.#fields()) field.value = asked.get(field.name) ?? '';
    const chosenByForm = outlet !== '' || state !== '' || words !== '';
    const lists = [...this.querySelectorAll<HTMLElement>('[data-list]')];
    const value = (name: string, of: string): string =>
      this.querySelector(`${of}="${CSS.escape(asked.get(name) ?? '')}"]`) ? (asked.get(name) ?? '') : '';
    const topic = value('topic', 'tbody[data-topic');
    const show = value('show', 'a[data-show');
    const chosenList = show !== '' && show !== 'all';
    for (const list of lists) list.toggleAttribute('data-off', list.dataset['list'] !== (show || 'all'));
    for (const row of this.querySelectorAll<HTMLElement>('tbody > .matrix-row'))
      row.hidden =
        (chosenList && !(row.dataset['kinds'] ?? '').split(' ').includes(show)) ||
        (chosenByForm && !this.#fits(row, outlet, state, words));
    for (const open of this.querySelectorAll('.matrix-words')) open.remove();
    for (const table of this.querySelectorAll<HTMLElement>('tbody[data-topic]'))
      table.hidden =
        (topic !== '' && table.dataset['topic'] !== topic) ||
        !table.querySelector('.matrix-row:not([hidden])');
    // The sums count all claims.
    for (const foot of this.querySelectorAll('tfoot'))
      foot.hidden = topic !== '' || chosenByForm || chosenList;
    const more = this.querySelector<HTMLDetailsElement>('.claims-more');
    if (more && (chosenByForm || topic !== '')) more.open = true;
    const chosenAny = show !== '' || topic !== '' || chosenByForm;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-show], a[data-topic]')) {
      const chosen = link.dataset['show'] ? link.dataset['show'] === show : link.dataset['topic'] === topic;
      link.ariaCurrent = chosen && chosenAny && link.dataset['part'] !== 'reset' ? 'true' : null;
    }
    const rows = this.querySelectorAll('tbody:not([hidden]) > .matrix-row:not([hidden])').length;
    const reset = this.querySelector<HTMLElement>('[data-part="reset"]');
    if (reset) reset.hidden = !chosenAny;
    const count = this.querySelector('[data-part="count"]');
    if (count)
      count.textContent = !chosenAny ? '' : rows === 0 ? said.noneFits : said.shown(rows, this.#chosen());
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

  /** Where a link leads, or the list that is shown if its target is hidden. */
  #target(link: HTMLAnchorElement): Element {
    const named = document.getElementById(link.hash.slice(1));
    return named?.checkVisibility()
      ? named
      : (this.querySelector('[data-list]:not([data-off])') ?? this.closest('section') ?? this);
  }
}

customElements.define('claims-filter', ClaimsFilter);
