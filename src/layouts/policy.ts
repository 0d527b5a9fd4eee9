/**
 * What a page may load and do: only files of this site, no inline script or style, no HTML from strings.
 * Pages and the sample headers for servers share this constant.
 */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The policy of pages that other sites frame: they have no script at all. */
export const EMBED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The policy as a server sends it: a header can also say who may frame the pages, which a `<meta>` cannot.
 *
 * @param page the policy of the pages; a page whose own is stricter keeps that one, since both hold
 * @param frames who may frame them: nobody, or for embeds anybody (`*`)
 */
export const headerPolicy = (page: string, frames: "'none'" | '*' = "'none'"): string =>
  `${page}; frame-ancestors ${frames}`;
