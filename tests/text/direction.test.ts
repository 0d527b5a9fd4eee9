import { expect, test } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['de-CH', 'ltr'],
  ['ja', 'ltr'],
  ['az-Latn', 'ltr'],
  ['sd-Deva', 'ltr'],
])('%s is written %s', (lang, direction) => expect(directionOf(lang)).toBe(direction));
