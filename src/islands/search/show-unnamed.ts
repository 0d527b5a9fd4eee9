import { words as said } from '#words/scripts/search.ts';
import type { Library } from '../../search/find-documents.ts';
import type { Unnamed } from '../../search/find-unnamed.ts';
import { make } from '../make-element.ts';
import { namesInWords } from './show-parts.ts';

/** Says which articles never name the person whose name was typed. */
export function showUnnamed({ stories }: Library, { name, story, articles }: Unnamed): HTMLElement {
  const title = stories.length > 1 ? ` (${stories[story]?.title})` : '';
  return make('p', {}, said.neverNamed(name, namesInWords(articles), title));
}
