import { describe, expect, test } from 'vitest';
import { readAddress, requirePublic } from '../../../scripts/add/public-address.ts';

test('public addresses pass', () => {
  expect(readAddress('https://nova.example.com/a?b').host).toBe('nova.example.com');
  expect(readAddress('http://93.184.216.34/').host).toBe('93.184.216.34');
});

describe('others do not', () => {
  test.each([
    'ftp://nova.example.com/',
    'file:///etc/passwd',
    'nova.example.com',
    'https://user:word@nova.example.com/',
    'http://localhost/',
    'http://intranet/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
  ])('%s', (address) => {
    expect(() => readAddress(address)).toThrow();
  });
});

test.each(['127.0.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '::', 'fe80::1', '224.0.0.1', 'no'])(
  'a name that leads to %s is refused',
  (ip) => {
    expect(() => requirePublic(ip, 'nova.example.com')).toThrow(
      /`nova\.example\.com` is not a public address/u,
    );
  },
);
