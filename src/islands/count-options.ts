import type { Found, Hit, Library } from '../search/find-documents.ts';

/** Says at each choice of an unset filter how many results it would leave; at none if nothing was searched for. */
export function countOptions(host: HTMLElement, library: Library | null, found: Found | null): void {
  const hits = found?.groups.flatMap((group) => group.hits) ?? [];
  const of: Readonly<Record<string, (hit: Hit) => string>> = {
    kind: ({ document }) => document.kind,
    speaker: ({ document }) => document.speaker,
    outlet: ({ document }) => library?.stories[document.story]?.articles[document.article]?.outlet ?? '',
  };
  for (const select of host.querySelectorAll('select')) {
    const counts = Map.groupBy(hits, of[select.name] ?? (() => ''));
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = (option.dataset['name'] ??= option.text);
      const text =
        hits.length > 0 && select.value === '' ? `${name} (${counts.get(option.value)?.length ?? 0})` : name;
      if (option.text !== text) option.text = text;
    }
  }
}
