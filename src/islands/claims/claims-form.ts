import { words } from '#words/scripts/claims.ts';
import { make } from '../make-element.ts';

/**
 * Puts the form that chooses some claims into its fold: words, topic, outlet, and what it does. What it offers it reads off
 * the claims: the outlets off the head of the first matrix, the states off the legend, the topics off the folds; `data-topics` on the root names those of which none is folded, as `{ id: title }`.
 */
export function fillForm(root: HTMLElement): void {
  const fold = root.querySelector<HTMLDetailsElement>('.claims-choose');
  const matrix = root.querySelector('.matrix');
  if (!fold || !matrix) return;
  const outlets = [...matrix.querySelectorAll<HTMLAnchorElement>('.matrix-outlet a')].map((link): Option => [
    link.pathname.split('/').at(-2) ?? '',
    textOf(link.lastElementChild),
  ]);
  const states = [...root.querySelectorAll<HTMLElement>('.legend li:has([data-state])')].map(
    (line): Option => [line.querySelector<SVGElement>('svg')?.dataset['state'] ?? '', textOf(line)],
  );
  const topics = [
    ...[...root.querySelectorAll<HTMLElement>('.claims-fold')].map((each): Option => [
      each.dataset['topic'] ?? '',
      textOf(each.querySelector('h3')),
    ]),
    ...Object.entries(JSON.parse(root.dataset['topics'] ?? '{}') as Record<string, string>),
  ];
  const select = (name: string, label: string, any: string, options: readonly Option[]) =>
    make(
      'label',
      {},
      `${label} `,
      make(
        'select',
        { name },
        ...[['', any] as const, ...options].map(([value, text]) =>
          make('option', { value, textContent: text }),
        ),
      ),
    );
  fold.append(
    make(
      'div',
      {},
      make('label', {}, `${words.words} `, make('input', { type: 'search', name: 'words' })),
      // Of one topic there is nothing to choose.
      topics.length > 1 && select('topic', words.topic, words.anyTopic, topics),
      select('outlet', words.outlet, words.anyOutlet, outlets),
      select('state', words.state, words.anyState, [
        ['only', words.onlyState],
        ['alone-silent', words.aloneSilent],
        ...states,
      ]),
    ),
  );
}

/** A value and its text. */
type Option = readonly [string, string];

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
