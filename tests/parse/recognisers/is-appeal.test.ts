import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { isAppeal } from '../../../src/parse/recognisers/is-appeal.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isAppeal', () =>
  table(
    (text) => isAppeal(text, english),
    [
      'Sign up to our free newsletter here',
      'Your support helps us to tell the story',
      'By signing up, I agree to receive emails and to the Privacy Policy and Terms of Use.',
      '© 2024 Example Media. All rights reserved.',
      'Follow us on Facebook and X for more.',
      'Get the latest updates on crime, sent every Friday to your inbox.',
      'Support local journalism.',
      'Article continues below',
    ],
    [
      '“Sign up for our newsletter,” the mayor said.',
      '„Our readers, your newsletter: subscribe,“ the mayor said.',
      '»Our readers, your newsletter: subscribe,« the mayor said.',
      'The paper asked its readers for donations after the flood.',
      'He signed up to the plan on Monday.',
      'Subscribers will pay more for water from June, the company said.',
      'Follow the river north for a mile and you reach the dam.',
      'Support for the mayor fell in every district.',
    ],
  ));
