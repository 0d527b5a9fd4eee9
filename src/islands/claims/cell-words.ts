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
      own.querySelector('.claim-does'),
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
