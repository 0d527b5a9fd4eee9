/**
 * What a page may load and do: only files of the site itself, no inline script or style, no HTML from strings. One
 * constant for the pages and for the servers' sample headers.
 */
export const CONTENT_SECURITY_POLICY: string = policy("script-src 'self'");

/**
 * The search page of a site with too many texts to travel together: its index (Pagefind) is read by WebAssembly, which
 * a policy must allow by name. Everything else is as on the other pages; no site below that size has it.
 */
export const PROPOSALS_POLICY: string = policy("script-src 'self' 'wasm-unsafe-eval'");

function policy(scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
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
}
