import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What may stand in a page's rendered text. The default schema prefixes ids and drops `mark` and classes, so this one
 * is spelled out: elements by name, only the attributes that the plugins here set, ids without a prefix because every
 * id is made by this project from content.
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
