import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { findCredit } from '../../../src/parse/recognisers/find-credit.ts';

describe('findCredit', () => {
  it.each([
    ['A woman looks at the market (AP Photo/Ann Lee)', '(AP Photo/Ann Lee)'],
    ['The wall in winter ( Photo: Bo Chan )', '( Photo: Bo Chan )'],
    ['The wall in winter (Picture: Getty)', '(Picture: Getty)'],
    ['The wall, which is old. Photograph: Ann Lee/Reuters', 'Photograph: Ann Lee/Reuters'],
    ['The mayor at the hall.CreditAnn Lee/Reuters', 'CreditAnn Lee/Reuters'],
    ['A sign on the road south of the town. Ann Lee for Example News', 'Ann Lee for Example News'],
    ['Lady Reed leaves the plane in the capital Ann Lee/AFP', 'Ann Lee/AFP'],
    ['The captain in April. **Ann Lee / Press Service**', '**Ann Lee / Press Service**'],
    ['Getty Images', 'Getty Images'],
    ['Agency staff contributed reporting.', 'Agency staff contributed reporting.'],
  ])('%s', (text, credit) => {
    const at = findCredit(text, english);
    expect(at === null ? null : text.slice(at)).toBe(credit);
  });
  it.each([
    'The council (which has nine members) met.',
    'He told the AP that he would go.',
    'The plan is dead. “Dead,” he said (twice).',
    'Mayor attacks plan – Reuters',
    'She contributed to the fund.',
  ])('finds none: %s', (text) => {
    expect(findCredit(text, english)).toBeNull();
  });
});
