import { z } from 'zod';

/** A BCP 47 tag: `en`, `pt-BR`, `zh-Hans`. */
export const LanguageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'A language is a tag such as `en`, `pt-BR` or `zh-Hans`',
  );
