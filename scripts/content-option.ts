import { CONTENT_FOLDER } from '../src/corpus/content-place.ts';

/** `--content DIR`, the same for every script that reads content. */
export const CONTENT = {
  value: 'DIR',
  about: 'the content folder, one story’s folder, or a folder of .txt files',
  initially: CONTENT_FOLDER,
} as const;
