import fc from 'fast-check';

/** Strings of any UTF-16 units, lone surrogates and controls included (fast-check's own take a second to set up). */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), {
      minLength,
      maxLength: 40,
    })
    .map((units) => String.fromCharCode(...units));
