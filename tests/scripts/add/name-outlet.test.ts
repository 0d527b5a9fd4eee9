import { expect, test } from 'vitest';
import { idOf, nameOutlet } from '../../../scripts/add/name-outlet.ts';

const known = (value: string) => ({ value, how: 'x' });

test('the outlet’s own name comes first, then its domain, then the file', () => {
  const url = known('https://www.nova.example.com/a');
  expect(nameOutlet({ outlet: known('The Nova Times'), url }, 'a.html')).toBe('the-nova-times');
  expect(nameOutlet({ outlet: null, url }, 'a.html')).toBe('nova-example-com');
  expect(nameOutlet({ outlet: null, url: null }, 'Nova Page.html')).toBe('nova-page');
});

test.each([
  ['Søren & Co.', 's-ren-and-co'],
  ['Café Nova', 'cafe-nova'],
  ['«»', expect.stringMatching(/^n-[0-9a-f]{8}$/u) as string],
])('%s as an id', (name, id) => {
  expect(idOf(name)).toEqual(id);
});
