import { words as said } from '#words/scripts/sheet.ts';

/**
 * `<sheet-choice>` has a checkbox for each claim and quotation that a sheet for class can hold. What is ticked is shown:
 * everything marked `data-pick` with that value; a part of the sheet with nothing
 * to show goes. The choice stands in the address as `?c=`, values with commas between; without it the sheet is as it was built.
 */
class SheetChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    this.addEventListener('input', this);
    const asked = new URLSearchParams(location.search).get('c');
    if (asked === null) return this.#count();
    const values = new Set(asked.split(','));
    for (const box of this.#boxes()) box.checked = values.has(box.value);
    this.#show();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'search')
      return event.type === 'input' ? this.#find(target.value) : undefined;
    if (event.type === 'input') return;
    if (event.type === 'change') return this.#take();
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { does } = button?.dataset ?? {};
    if (does === 'copy') return void this.#copy();
    if (does === 'print') return print();
    if (does !== 'none' && does !== 'usual' && does !== 'lesson') return;
    for (const box of this.#boxes())
      box.checked = does === 'lesson' ? 'lesson' in box.dataset : does === 'usual' && box.defaultChecked;
    this.#take();
  }

  /**
   * Shows only the checkboxes with all of some words, or on whose choice the sheet has them: a line begins with one
   * printing, and another may go on. Blanks and signs count for nothing: “land swap” is found as one word, too.
   */
  #find(query: string): void {
    const wanted = query.split(/\s+/u).map(lettersOf);
    for (const group of this.querySelectorAll('fieldset')) {
      const lines = [...group.querySelectorAll('label')];
      for (const line of lines) {
        const id = line.querySelector('input')?.value ?? '';
        const on = document.querySelectorAll(`li[data-pick="${CSS.escape(id)}"]`);
        const text = lettersOf([line, ...on].map(({ textContent }) => textContent).join());
        line.hidden = !wanted.every((word) => text.includes(word));
      }
      group.hidden = lines.every(({ hidden }) => hidden);
      const fold = group.querySelector('details');
      if (fold) fold.open = query.trim() !== '' && !group.hidden;
    }
  }

  /** Takes what is ticked into the address. */
  #take(): void {
    const address = new URL(location.href);
    const boxes = this.#boxes();
    const usual = boxes.every(({ checked, defaultChecked }) => checked === defaultChecked);
    address.searchParams.delete('c');
    const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    // Commas stay as they are: the address is to be read.
    if (!usual) address.search = `?c=${values.join(',')}`;
    history.replaceState(null, '', address);
    this.#show();
  }

  #show(): void {
    const ticked = new Set(this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : [])));
    for (const each of document.querySelectorAll<HTMLElement>('[data-pick]'))
      each.hidden = !ticked.has(each.dataset['pick'] ?? '');
    // A question for a reader stands where its key has a claim.
    const keys = [...document.querySelectorAll('.sheet-key .sheet-readers > li')];
    for (const [i, each] of document
      .querySelectorAll<HTMLElement>('.sheet-task .sheet-readers > li')
      .entries())
      each.hidden = !keys[i]?.querySelector('[data-pick]:not([hidden])');
    for (const part of document.querySelectorAll<HTMLElement>('.sheet-task, .sheet-key'))
      part.hidden = !part.querySelector('[data-pick]:not([hidden])');
    for (const sign of document.querySelectorAll<HTMLElement>('.sheet-key [data-sign]'))
      sign.hidden = !document.querySelector(
        `.sheet-key tr:not([hidden]) [data-state="${sign.dataset['sign']}"]`,
      );
    this.#number();
    this.#count();
  }

  /** Numbers the claims that are shown: questions and keys name them so, that of the readers with their statements. */
  #number(): void {
    const rows = [...document.querySelectorAll<HTMLElement>('.sheet-task tbody tr:not([hidden])')];
    const texts = new Map(
      rows.map((row, i) => [row.dataset['pick'], `${i + 1}. ${row.firstElementChild?.textContent.trim()}`]),
    );
    for (const each of document.querySelectorAll('.sheet-number, .sheet-key .sheet-readers li li')) {
      const text = texts.get(each.closest<HTMLElement>('[data-pick]')?.dataset['pick']) ?? '';
      each.textContent = each.matches('li') ? text : (text.split('.')[0] ?? '');
    }
  }

  #count(): void {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    const of = (name: string) => ticked.filter((box) => box.dataset['of'] === name);
    const questions = of('claim').filter(({ value }) =>
      document.querySelector(`.sheet-questions > [data-pick="${CSS.escape(value)}"]`),
    );
    for (const group of this.querySelectorAll('fieldset')) {
      const boxes = [...group.querySelectorAll<HTMLInputElement>('input')];
      const count = group.querySelector('[data-part="ticked"]');
      const text = said.ticked(boxes.filter(({ checked }) => checked).length, boxes.length);
      if (count && count.textContent !== text) count.textContent = text;
    }
    this.#say(said.on(of('claim').length, questions.length, of('quotation').length));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(said.copied);
    } catch {
      this.#say(said.notCopied);
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }
}

/** The letters and digits of a text, without capitals, accents and all else. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

customElements.define('sheet-choice', SheetChoice);
