import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ImportError } from '../../src/import/imported.ts';

/**
 * Refuses addresses that do not lead to the public internet: other schemes than http and https, names without a domain,
 * passwords.
 *
 * @throws ImportError
 */
export function readAddress(address: string): URL {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new ImportError(
      `\`${address}\` is not an address of the web`,
      'An address begins with https:// (or http://).',
    );
  }
  if (url.username !== '' || url.password !== '')
    throw new ImportError('The address holds a user name or password', 'Leave it out.');
  const host = hostOf(url);
  if (isIP(host) === 0 && !host.includes('.')) throw notPublic(host);
  if (isIP(host) !== 0) requirePublic(host, host);
  return url;
}

/**
 * Refuses an IP address that is not a public one: loopback, private, link-local, reserved, or any of these inside IPv6.
 *
 * @param host the name that was looked up, for the message
 * @throws ImportError
 */
export function requirePublic(ip: string, host: string): void {
  // `process` takes an IPv4 address out of its IPv6 form.
  if (!ipaddr.isValid(ip) || ipaddr.process(ip).range() !== 'unicast') throw notPublic(host);
}

/** The host of an address without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '');

const notPublic = (host: string) =>
  new ImportError(
    `\`${host}\` is not a public address`,
    'Save the page in a browser and add the file instead.',
  );
