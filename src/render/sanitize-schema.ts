import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What rendered text may contain. The default schema prefixes ids and drops `mark` and classes, so this one
 * is spelled out: elements by name, only the attributes that our plugins set, and ids without a prefix,
 * because this project makes every id from content.
 */
export const SANITIZE_SCHEMA: Options = {
  strip: ['script', 'style'],
  clobber: [],
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'figcaption',
    'span',
    'a',
    'mark',
    'strong',
    'em',
    'q',
    'sup',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'br',
  ],
  attributes: {
    '*': ['id', 'className', 'hidden', 'lang'],
    a: ['href', 'rel', 'ariaLabel', 'tabIndex'],
    span: ['dataQuote', 'tabIndex', 'dataN'],
  },
  protocols: { href: ['http', 'https'] },
  allowComments: false,
  allowDoctypes: false,
  ancestors: defaultSchema.ancestors ?? {},
};
