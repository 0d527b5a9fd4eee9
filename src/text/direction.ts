/** Languages that are written from right to left, by the tag's first part. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi'.split(' '));

/**
 * Which way a language is written.
 *
 * @param lang a BCP 47 tag, perhaps with a script ("uz-Arab")
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [first = '', script = ''] = lang.toLowerCase().split('-');
  if (/^(?:arab|hebr|thaa|syrc|nkoo)$/u.test(script)) return 'rtl';
  if (/^(?:latn|cyrl|deva)$/u.test(script)) return 'ltr';
  return RIGHT_TO_LEFT.has(first) ? 'rtl' : 'ltr';
}
