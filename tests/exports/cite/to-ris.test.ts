import { expect, test } from 'vitest';
import { toRis } from '../../../src/exports/cite/to-ris.ts';

const long = `https://north.example/${'bridge-'.repeat(20)}`;

test('has a line for each field, whole however long it is', () => {
  expect(
    toRis([
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'Shut\n  until spring',
        'container-title': 'North Post',
        issued: { 'date-parts': [[2025, 3, 4]] },
        accessed: { 'date-parts': [[2025, 11, 5]] },
        URL: long,
      },
    ]),
  ).toBe(
    [
      'TY  - NEWS',
      'ID  - a',
      'TI  - Shut until spring',
      'T2  - North Post',
      'PY  - 2025',
      'DA  - 2025/03/04/',
      'Y2  - 2025/11/05/',
      `UR  - ${long}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('entries stand apart, and what is missing has no line', () => {
  const item = { id: 'a', type: 'webpage', 'container-title': 'Site' } as const;
  expect(toRis([item, item])).toBe(
    'TY  - ELEC\r\nID  - a\r\nT2  - Site\r\nER  - \r\n\r\nTY  - ELEC\r\nID  - a\r\nT2  - Site\r\nER  - \r\n',
  );
});
