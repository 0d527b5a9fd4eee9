import { words as said } from '#words/scripts/many.ts';
import { make } from './make-element.ts';

/**
 * `<brief-pair>` fetches the texts of two articles (`data-texts`, two addresses) and shows their passages that tell the same,
 * row by row, and both texts. Parts: `status`, `rows`, and two of `text`.
 */
class BriefPair extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const status = this.querySelector('[data-part="status"]');
    try {
      const [a, b] = await Promise.all((this.dataset['texts'] ?? '').split(' ').map(fetchText));
      if (!a || !b) return;
      const found = (a.matches[this.dataset['b'] ?? ''] ?? []).map(([first, last, from, to]): Match => [
        { first, last },
        { first: from, last: to },
      ]);
      if (status) status.textContent = found.length === 0 ? said.none : said.found(found.length, a.name);
      this.querySelector('[data-part="rows"]')?.replaceChildren(
        ...found.map((match, i) => rowOf(match, i + 1, [a, b])),
      );
      this.querySelectorAll('[data-part="text"]').forEach((place, side) =>
        place.replaceChildren(...textOf(side === 0 ? a : b, side, found)),
      );
    } catch {
      if (status) status.textContent = said.notLoaded;
      return;
    }
    // What the address names was not here when the browser looked for it.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}

type Text = {
  name: string;
  letter: string;
  address: string;
  lang: string | null;
  paragraphs: [id: string, words: string | null][][];
  matches: Record<string, [number, number, number, number][]>;
};
type Range = { first: number; last: number };
type Match = [Range, Range];

const LEFT_OUT = '[…]';

async function fetchText(address: string): Promise<Text> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Text;
}

function rowOf(match: Match, number: number, texts: readonly [Text, Text]): HTMLElement {
  return make(
    'li',
    { id: `m-${number}` },
    ...texts.map((text, side) => {
      const sentences = text.paragraphs.flat().slice(match[side]?.first, (match[side]?.last ?? 0) + 1);
      const [first] = sentences;
      return make(
        'p',
        languageOf(text),
        make('span', { className: 'label', lang: said.language, dir: 'ltr' }, `${text.letter} `),
        sentences.map(([, words]) => words ?? LEFT_OUT).join(' '),
        ' ',
        make(
          'a',
          { className: 'label', lang: said.language, href: `${text.address}#${first?.[0] ?? ''}` },
          said.inItsArticle,
          make('span', { className: 'spoken' }, said.inItsArticleOf(text.name)),
        ),
      );
    }),
  );
}

/** The paragraphs of a text; sentences of a passage lead to its row, and carry the ids they have on a page in full. */
function textOf(text: Text, side: number, found: readonly Match[]): HTMLElement[] {
  let at = -1;
  return text.paragraphs.map((sentences) =>
    make(
      'p',
      languageOf(text),
      ...sentences.flatMap(([id, words], i) => {
        at += 1;
        const row = found.findIndex(
          (match) => (match[side]?.first ?? 0) <= at && at <= (match[side]?.last ?? -1),
        );
        const anchor = `${'ab'[side]}-${id}`;
        return [
          i > 0 && ' ',
          row < 0
            ? make('span', { id: anchor }, words ?? LEFT_OUT)
            : make('a', { id: anchor, className: 'brief-told', href: `#m-${row + 1}` }, words ?? LEFT_OUT),
        ];
      }),
    ),
  );
}

/** As on pages that are made before: the language of the site’s words has no mark, and an unknown language an empty one. */
function languageOf({ lang }: Text): { lang?: string; dir?: string } {
  if (lang === null) return { lang: '', dir: 'auto' };
  return lang.split('-')[0]?.toLowerCase() === said.language ? {} : { lang, dir: 'auto' };
}

customElements.define('brief-pair', BriefPair);
