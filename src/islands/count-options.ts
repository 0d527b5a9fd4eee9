import type { Choices } from '../search/count-choices.ts';

/** Says at each choice of an unset filter how many results it would leave; at none if that cannot be said. */
export function countOptions(host: HTMLElement, choices: Choices | null): void {
  for (const select of host.querySelectorAll('select')) {
    const values = choices?.[select.name as keyof Choices] ?? [];
    const isTold = values.length > 0 && select.value === '';
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = (option.dataset['name'] ??= option.text);
      const text = isTold ? `${name} (${values.filter((value) => value === option.value).length})` : name;
      if (option.text !== text) option.text = text;
    }
  }
}
