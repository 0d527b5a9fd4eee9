/**
 * Pages of one kind that leave Astro as one, and are taken apart when they are written: it takes as long over each page that it
 * makes as over what stands in a small one.
 */

/** So many at most, so that no story needs much memory. */
export const MOST_IN_BUNDLE = 50;

/** Where Astro makes a bundle: beside its pages, under a name that no id has. */
export const bundleName = (number: number): string => `+${number}`;

/** Whether a path, as addresses have it, is that of a bundle. */
export const isBundle = (path: string): boolean => /\/\+\d+\/$/u.test(path);

/** Stands before each page of a bundle. Texts are escaped: nothing else on a page can look like it. */
export const markBefore = (name: string): string => `<!--page ${name}-->`;

const MARK = /<!--page ([^ >]+)-->/u;
const STYLES = /((?:<link rel="stylesheet"[^>]*>)*)<\/head>/u;
const SCRIPTS = /((?:<script type="module"[^>]*><\/script>)*)(\s*<\/body>)/u;

/**
 * The pages of a bundle. What Astro puts into the first alone comes into the others: the type of document, the styles at the end of the head and the
 * scripts at the end of the body.
 *
 * @returns name and HTML of each
 */
export function unpackPages(bundle: string): [name: string, html: string][] {
  const [type = '', ...parts] = bundle.split(MARK);
  const pages = parts.flatMap((name, i): [string, string][] =>
    i % 2 === 0 ? [[name, `${type}${parts[i + 1] ?? ''}`]] : [],
  );
  const [, first = ''] = pages[0] ?? [];
  const [, styles = ''] = STYLES.exec(first) ?? [];
  const [, scripts = '', rest = ''] = SCRIPTS.exec(first) ?? [];
  return pages.map(([name, html], i) => {
    if (i === 0) return [name, html];
    const [head, body] = [html.indexOf('</head>'), html.lastIndexOf('</body>')];
    const end = body - (rest.length - '</body>'.length);
    return [name, `${html.slice(0, head)}${styles}${html.slice(head, end)}${scripts}${html.slice(end)}`];
  });
}
