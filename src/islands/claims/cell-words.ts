import { words } from '#words/scripts/claims.ts';
import { make } from '../make-element.ts';

/**
 * What a sign of a matrix opens: who says it, the words it rests on in as much of their sentence as fits, and the ways to
 * the whole. Taken from the section of the outlet on the page of the claim; what stands in the matrix is left out.
 *
 * @param section of the claim's page, in a document of its own
 * @param claim the address of that section
 */
export function cellWords(section: Element, claim: string): (Node | null)[] {
  const own = document.importNode(section, true);
  for (const named of own.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const far of own.querySelectorAll('.far')) far.textContent = ' … ';
  // In one line with the state there is neither the gap nor the line that stand for the comma on the claim's page.
  for (const comma of own.querySelectorAll('.claim-does > span > .spoken')) comma.removeAttribute('class');
  // The number leads to a line of the claim's page.
  own.querySelector('.claim-credit sup')?.remove();
  const proof = own.querySelector('.proof-links a');
  return [
    make(
      'p',
      { className: 'label matrix-who' },
      own.querySelector('.outlet'),
      own.querySelector('.claim-does') ?? stateOfGroup(section),
    ),
    ...own.querySelectorAll('blockquote'),
    // "Not in this article": where there are no words.
    own.querySelector('.claim-words > .second'),
    own.querySelector('.claim-credit'),
    make(
      'p',
      { className: 'label' },
      proof,
      proof && ' · ',
      make('a', { href: claim, textContent: words.inAll }),
    ),
  ];
}

/** The sign and the word of those that have no words for it: they stand once over all of them. */
function stateOfGroup(section: Element): Node | null {
  const signs = section.closest('.claim-silent')?.querySelectorAll('h2 > :is(.state, .state-word)') ?? [];
  return make(
    'span',
    { className: 'claim-does' },
    ...[...signs].map((sign) => document.importNode(sign, true)),
  );
}
