import { createHash } from 'node:crypto';

/** One document in this many is kept apart. */
const ONE_IN = 5;

/**
 * Splits documents into those a model may be fitted on and those it never sees, by a hash of each id: the same document
 * falls on the same side whatever else is in the set. The split was made before any of the documents was read.
 */
export function splitDocuments<T extends { readonly id: string }>(
  documents: readonly T[],
): { fit: T[]; unseen: T[] } {
  const isUnseen = ({ id }: T): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % ONE_IN === 0;
  return { fit: documents.filter((one) => !isUnseen(one)), unseen: documents.filter(isUnseen) };
}
