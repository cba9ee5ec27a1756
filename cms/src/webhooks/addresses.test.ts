import { describe, expect, test } from 'vitest';
import { resolveAllowed, whyNotAnAddress } from './addresses.ts';

const privateHosts = ['chat.internal', '10.0.0.5'];

const inside = [
  'http://127.0.0.1/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://100.100.100.200/latest/meta-data',
  'https://169.254.169.254/latest/meta-data',
  'https://168.63.129.16/machine',
  'https://192.0.0.192/opc/v2',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::]/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://a.localhost/',
];

describe('an address that somebody enters', () => {
  test.each(inside)('is refused where it is inside a network: %s', (address) => {
    expect(whyNotAnAddress(address, privateHosts)).toMatch(/is not on the public internet/);
  });

  test.each([
    'https://example.org/webhooks',
    'https://93.184.215.14/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
    'http://chat.internal:8065/hooks/abc',
    'http://10.0.0.5/hook',
  ])('is taken where it is public, or named by the environment: %s', (address) => {
    expect(whyNotAnAddress(address, privateHosts)).toBeNull();
  });

  test.each([
    ['http://example.org/', /Use https/],
    ['ftp://example.org/', /beginning with https/],
    ['example.org', /beginning with https/],
    ['https://user:password@example.org/', /Leave the user and password out/],
  ])('is refused in words: %s', (address, words) => {
    expect(whyNotAnAddress(address, privateHosts)).toMatch(words);
  });
});

describe('where a name leads', () => {
  const leadsTo = (...addresses: string[]) => ({
    privateHosts,
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });

  test.each(['127.0.0.1', '10.0.0.9', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd12::1'])(
    'nothing is sent where it is %s',
    async (address) => {
      const url = new URL('https://example.org/');
      await expect(resolveAllowed(url, leadsTo(address))).rejects.toThrow(/leads into a private network/);
    },
  );

  test('one private address among public ones is enough to refuse', async () => {
    const url = new URL('https://example.org/');
    await expect(resolveAllowed(url, leadsTo('93.184.215.14', '10.0.0.1'))).rejects.toThrow(/private network/);
  });

  test('a host that the environment names may be inside', async () => {
    const found = await resolveAllowed(new URL('http://chat.internal:8065/'), leadsTo('10.0.0.9'));
    expect(found).toEqual([{ address: '10.0.0.9', family: 4 }]);
  });

  test('a number is not looked up', async () => {
    const found = resolveAllowed(new URL('https://[::ffff:127.0.0.1]/'), leadsTo('93.184.215.14'));
    await expect(found).rejects.toThrow(/private network/);
  });
});
