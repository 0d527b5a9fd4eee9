import { words } from '#words/scripts/several.ts';

/**
 * `<several-texts>` wraps rows of passages of several articles. The address says which articles are shown, as
 * `?with=a,b,c`; rows in which fewer than two of them have a passage are hidden, and a part from which
 * articles are chosen opens. Where the rows are parted into pages (`data-part="pages"` holds links to them), those of the
 * other pages are fetched before articles are chosen.
 */
class SeveralTexts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this);
    addEventListener('popstate', this);
    this.#apply();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'change') {
      const chosen = this.#boxes()
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
      const all = chosen.length === this.#boxes().length;
      history.pushState(
        null,
        '',
        `${location.pathname}${all ? '' : `?with=${chosen.map(encodeURIComponent).join(',')}`}`,
      );
    }
    this.#apply();
  }

  /** Shows what the address asks for: several articles, or all if it names fewer than two that are here. */
  #apply(): void {
    const lists = new URLSearchParams(location.search).getAll('with');
    const asked = lists.flatMap((list) => list.split(',')).filter(Boolean);
    const boxes = this.#boxes();
    // A further page of rows offers no choice.
    if (boxes.length === 0) return;
    if (lists.length > 0 && !this.#whole) return void this.#fetchRest();
    const known = boxes.filter(({ value }) => asked.includes(value)).map(({ value }) => value);
    const strange = asked.length > known.length && known.length < 2;
    const chosen = new Set(lists.length === 0 || strange ? boxes.map(({ value }) => value) : known);
    for (const box of boxes) box.checked = chosen.has(box.value);
    this.className =
      chosen.size > Number(this.dataset['most']) ? 'cols-many' : `cols-${Math.max(2, chosen.size)}`;
    let [shown, several] = [0, 0];
    for (const row of this.querySelectorAll<HTMLElement>('.several-rows > li')) {
      let having = 0;
      for (const cell of row.querySelectorAll<HTMLElement>('.several-cell')) {
        cell.hidden = !chosen.has(cell.dataset['article'] ?? '');
        if (!cell.hidden && !cell.matches('.none, .besides')) having += 1;
      }
      row.hidden = having < 2;
      if (!row.hidden) shown += 1;
      if (having >= SEVERAL) several += 1;
    }
    if (known.length > 0)
      for (const part of this.querySelectorAll<HTMLDetailsElement>('.several-part')) part.open = true;
    const status = this.querySelector('[data-part="status"]');
    if (status)
      status.textContent =
        chosen.size < 2 ? words.tooFew : !this.#whole ? '' : words.shown(shown, several, chosen.size);
  }

  /** Whether the rows of all pages are here. */
  #whole = this.querySelector('[data-part="pages"]') === null;

  /** Fetches the rows of the other pages, and shows what the address asks for. */
  async #fetchRest(): Promise<void> {
    const ways = this.querySelector('[data-part="pages"]');
    const pages = [...(ways?.querySelectorAll<HTMLAnchorElement>('a:not([aria-current])') ?? [])];
    const status = this.querySelector('[data-part="status"]');
    this.#whole = true;
    ways?.remove();
    try {
      for (const [i, { href }] of pages.entries()) {
        if (status) status.textContent = words.loading(i + 2, pages.length + 1);
        for (const part of (await fetchPage(href)).querySelectorAll<HTMLElement>('.several-part')) {
          const own = this.querySelector(`[data-rows="${part.dataset['rows']}"] > ol`);
          if (own) own.append(...part.querySelectorAll(':scope > ol > li'));
          else this.querySelector('section')?.append(part);
        }
      }
    } catch {
      if (status) status.textContent = words.notLoaded;
      return;
    }
    for (const part of this.querySelectorAll('.several-part')) {
      const count = part.querySelector('summary .label');
      if (count) count.textContent = words.count(part.querySelectorAll(':scope > ol > li').length);
    }
    this.#apply();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-part="choice"] input')];
  }
}

/** Rows that so many articles have stand in a part of their own. */
const SEVERAL = 3;

/** Another page of the site; the policy allows no other way to read one. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(address));
    request.onerror = () => reject(new Error(address));
    request.send();
  });
}

customElements.define('several-texts', SeveralTexts);
