import { z } from 'zod';

/**
 * An address that may stand in a link: http or https, a domain name, no user name or password. Attribute values are
 * escaped when pages are printed, schemes are not, so everything that becomes an `href` comes through here.
 */
export const WebAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  abort: true,
  error: ({ input }) => (/^https?:\/\//iu.test(String(input)) ? 'A web address has the name of a domain behind its https://' : 'A web address begins with https:// (or http://)'),
}).refine((address) => {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '';
}, 'A web address with a user name or password is not linked');
export type WebAddress = z.infer<typeof WebAddress>;
