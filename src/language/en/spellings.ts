/** British and American endings are one, and so are the ways to transliterate a name (Yuri, Yury). */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations)$/u, 'iz$1'],
  [/yse(d|s)?$/u, 'yze$1'],
  [/our(s|ed|ing|ite|ites|able)?$/u, 'or$1'],
  [/([^aeiou])re(s?)$/u, '$1er$2'],
  [/ll(ed|ing|er)$/u, 'l$1'],
  [/ogue(s?)$/u, 'og$1'],
  [/amme(s?)$/u, 'am$1'],
  [/(?<=\p{L}\p{L})[iy]+/gu, 'i'],
];
