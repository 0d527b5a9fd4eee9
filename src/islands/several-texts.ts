/**
 * `<several-texts>` wraps rows of passages of several articles. The address says which articles are shown, as
 * `?with=a,b,c`; rows in which fewer than two of them have a passage are hidden, and a part from which
 * articles are chosen opens.
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
    const known = boxes.filter(({ value }) => asked.includes(value)).map(({ value }) => value);
    const strange = asked.length > known.length && known.length < 2;
    const chosen = new Set(lists.length === 0 || strange ? boxes.map(({ value }) => value) : known);
    for (const box of boxes) box.checked = chosen.has(box.value);
    this.className =
      chosen.size > Number(this.dataset['most']) ? 'cols-many' : `cols-${Math.max(2, chosen.size)}`;
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('.several-rows > li')) {
      let having = 0;
      for (const cell of row.querySelectorAll<HTMLElement>('.several-cell')) {
        cell.hidden = !chosen.has(cell.dataset['article'] ?? '');
        if (!cell.hidden && !cell.classList.contains('none')) having += 1;
      }
      row.hidden = having < 2;
      if (!row.hidden) shown += 1;
    }
    if (known.length > 0)
      for (const part of this.querySelectorAll<HTMLDetailsElement>('.several-part')) part.open = true;
    const status = this.querySelector('[data-part="status"]');
    if (status)
      status.textContent =
        chosen.size < 2
          ? 'Choose two or more.'
          : `${shown} ${shown === 1 ? 'row' : 'rows'} that two or more of them have`;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-part="choice"] input')];
  }
}

customElements.define('several-texts', SeveralTexts);
