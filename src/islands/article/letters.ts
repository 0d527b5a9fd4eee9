/** Copies of the letters of the outlets whose notes these are, each once and in order, with a blank after it. */
export function lettersOf(notes: readonly Element[]): Node[] {
  const found = new Map(
    notes.flatMap((note) => [...note.querySelectorAll('.letter')]).map((each) => [each.textContent, each]),
  );
  // From Z they go on to AA.
  const order = [...found].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return order.flatMap(([, each]) => [each.cloneNode(true), new Text(' ')]);
}
