import { makeQuoteSearch } from '../search/find-quotes.ts';
import { markWords } from '../search/mark-words.ts';
import type { QuoteDocument, SearchData } from '../search/quote-document.ts';
import { LONGEST_QUERY } from '../search/read-query.ts';

/** How long after the last key the search runs, in milliseconds: shorter than a pause, longer than a key. */
const PAUSE = 90;

/**
 * `<quote-search>` around a form, a list of results and the list of every quote. Nothing is loaded before the box is
 * touched or the address carries a query. The query stands in the address as `?q=`.
 */
class QuoteSearch extends HTMLElement {
  #search: Promise<(query: string) => void> | undefined;
  #timer = 0;

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#part('no-script').hidden = true;
    this.#input.value = query;
    this.#input.addEventListener('focus', this);
    this.#input.addEventListener('pointerenter', this);
    this.#input.addEventListener('input', this);
    this.#input.form?.addEventListener('submit', this);
    addEventListener('popstate', this);
    if (query) void this.#run(query);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') {
      this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#run(this.#input.value);
    } else if (event.type === 'input' || event.type === 'submit') {
      if (event.type === 'submit') event.preventDefault();
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#run(this.#input.value), event.type === 'submit' ? 0 : PAUSE);
    } else {
      // Nothing was asked for yet: what fails here is tried again, and told, with the first query.
      this.#load().catch(() => (this.#search = undefined));
    }
  }

  async #run(query: string): Promise<void> {
    try {
      (await this.#load())(query);
    } catch {
      this.#part('count').textContent = 'The quotes could not be loaded. All of them stand below.';
      this.#search = undefined;
    }
  }

  #load(): Promise<(query: string) => void> {
    this.#search ??= fetch(this.dataset['quotes'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`Status ${response.status}`);
      const data = (await response.json()) as SearchData;
      const search = makeQuoteSearch(data.quotes);
      return (query) => this.#show(data, query.trim(), query.trim() === '' ? [] : search(query));
    });
    return this.#search;
  }

  #show(data: SearchData, query: string, found: readonly QuoteDocument[]): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query.slice(0, LONGEST_QUERY));
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
    const results = this.#part('results');
    results.replaceChildren(...found.map((quote) => this.#result(data, quote, query)));
    results.hidden = found.length === 0;
    this.#part('all').hidden = query !== '';
    this.#part('count').textContent = query === '' ? '' : found.length === 0 ? 'No quote has these words.' : `${found.length} ${found.length === 1 ? 'quote' : 'quotes'}, the most alike first`;
  }

  #result(data: SearchData, quote: QuoteDocument, query: string): HTMLLIElement {
    const outlet = data.outlets[quote.outlet];
    const story = data.stories[quote.story];
    const base = `${this.dataset['base'] ?? '/'}${story?.id ?? ''}/`;
    const words = Object.assign(document.createElement('a'), { href: `${base}articles/${outlet?.article ?? ''}/#${quote.sentence}` });
    const [open, close] = /["“”]/u.test(quote.words) ? ['', ''] : ['“', '”'];
    words.append(open, ...marked(quote.words, query), close);
    const line = Object.assign(document.createElement('p'), { className: 'label' });
    line.append(`${quote.speaker || 'Speaker unknown'} · ${outlet?.letter ?? ''} ${outlet?.name ?? ''}`);
    if (quote.utterance) line.append(' · ', Object.assign(document.createElement('a'), { href: `${base}quotes/${quote.utterance}/`, textContent: 'all versions' }));
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('p'), {}), line);
    item.firstElementChild?.append(words);
    return item;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<quote-search> has no part \`${name}\``);
    return part;
  }
}

/** The words with a `<mark>` around what was asked for. */
function marked(text: string, query: string): (string | HTMLElement)[] {
  let at = 0;
  const pieces = markWords(text, query).flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, Object.assign(document.createElement('mark'), { textContent: text.slice(start, end) })];
  });
  return [...pieces, text.slice(at)];
}

customElements.define('quote-search', QuoteSearch);
