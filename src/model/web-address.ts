import { z } from 'zod';

/** A domain name as addresses write it: of letters beyond a–z too, in their ASCII form (`xn--…`). */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/**
 * An address that may stand in a link: http or https, a domain name, no user name or password. Attribute values are
 * escaped when pages are printed, schemes are not, so everything that becomes an `href` comes through here.
 */
export const WebAddress = z
  .url({
    protocol: /^https?$/,
    hostname: DOMAIN,
    abort: true,
    error: ({ input }) =>
      /^https?:\/\//iu.test(String(input))
        ? 'A web address has the name of a domain behind its https://'
        : 'A web address begins with https:// (or http://)',
  })
  .refine((address) => {
    const url = URL.parse(address);
    return url !== null && url.username === '' && url.password === '';
  }, 'A web address with a user name or password is not linked');
export type WebAddress = z.infer<typeof WebAddress>;
