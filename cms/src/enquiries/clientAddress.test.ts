import { expect, it } from 'vitest';
import { clientAddress } from './clientAddress.ts';

const from = (forwarded: string | null, proxies: number) =>
  clientAddress(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), proxies);

it.each([
  ['203.0.113.7', 0, '203.0.113.7'],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['10.0.0.2', 3, '10.0.0.2'],
  ['::ffff:203.0.113.7', 0, '203.0.113.7'],
  ['203.0.113.7:5678', 0, '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7:5678', 1, '203.0.113.7'],
  ['[::ffff:203.0.113.7]:80', 0, '203.0.113.7'],
])('of %s, behind %i proxies, it is %s', (forwarded, proxies, expected) => {
  expect(from(forwarded, proxies)).toBe(expected);
});

it('takes the addresses of one IPv6 network for one', () => {
  expect(from('2001:db8:1:2::1', 0)).toBe(from('2001:db8:1:2:ffff::9', 0));
  expect(from('2001:db8:1:2::1', 0)).not.toBe(from('2001:db8:1:3::1', 0));
});

it('takes an IPv6 address for the same with brackets and a port, as some proxies write it', () => {
  for (const written of ['[2001:db8:1:2::1]:80', '[2001:db8:1:2::1]']) {
    expect(from(written, 0)).toBe(from('2001:db8:1:2::1', 0));
  }
});

it('takes all whose address nobody knows for one', () => {
  expect([from(null, 0), from('', 1), from('a made-up name', 0)]).toEqual(['unknown', 'unknown', 'unknown']);
});
