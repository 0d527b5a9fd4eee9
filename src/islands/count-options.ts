import type { Choices } from '../search/count-choices.ts';

/** Says at each choice of an unset filter how many results it would leave, and leaves out what would leave none. */
export function countOptions(host: HTMLElement, choices: Choices | null): void {
  for (const select of host.querySelectorAll('select')) {
    const values = choices?.[select.name as keyof Choices] ?? [];
    const isTold = values.length > 0 && select.value === '';
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = (option.dataset['name'] ??= option.text);
      const count = values.filter((value) => value === option.value).length;
      const text = isTold ? `${name} (${count})` : name;
      if (option.text !== text) option.text = text;
      // A choice that leaves nothing is no way on; browsers that show it all the same do not offer it.
      option.disabled = isTold && count === 0;
      option.hidden = option.disabled;
    }
  }
}
