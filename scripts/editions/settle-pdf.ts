/**
 * Takes out of a PDF what tells two runs of a browser apart: the moment of writing, in whose place a day stands, and the
 * numbers of its own tree by which cells name their heads, which become the numbers of their order. Everything keeps its
 * length: a PDF finds its parts by their places.
 *
 * @param day `2026-03-09`; without one, no date stands there
 */
export function settlePdf(pdf: Buffer, day: string | null): Buffer {
  // Byte for byte: most of a PDF is compressed.
  const text = pdf.toString('latin1');
  const nodes = [...new Set(text.match(NODE))].toSorted();
  const places = new Map(nodes.map((node, i) => [node, `(node${`${i}`.padStart(8, '0')})`]));
  return Buffer.from(
    text
      .replace(/\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/gu, (entry) => {
        const name = /^\/\w+/u.exec(entry)?.[0] ?? '';
        const settled = day === null ? '' : `${name} (D:${day.replaceAll('-', '')}000000Z)`;
        return settled.padEnd(entry.length);
      })
      .replace(NODE, (node) => places.get(node) ?? node),
    'latin1',
  );
}

const NODE = /\(node\d{8}\)/gu;
