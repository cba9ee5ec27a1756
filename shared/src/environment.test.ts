import { describe, expect, it } from 'vitest';
import { EnvironmentError, localAddress, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  it('has a default for everything but the secrets', () => {
    expect(readEnvironment({})).toMatchInlineSnapshot(`
      {
        "adminEmail": undefined,
        "cmsInternalUrl": "http://127.0.0.1:3000",
        "cmsPort": 3000,
        "cmsUrl": "http://127.0.0.1:3000",
        "contentApiToken": undefined,
        "dataDir": ".data",
        "databaseUri": undefined,
        "enquiryKeys": undefined,
        "host": "127.0.0.1",
        "lookup": "on",
        "lookupEmail": undefined,
        "mail": undefined,
        "payloadSecret": undefined,
        "publisherPort": 4322,
        "publisherUrl": "http://127.0.0.1:4322",
        "seed": "demo",
        "siteDir": undefined,
        "sitePort": 4321,
        "siteUrl": "http://127.0.0.1:4321",
        "target": {
          "purge": null,
          "redirects": "html",
          "s3": null,
        },
        "trustedProxies": 0,
        "webhookSecret": undefined,
      }
    `);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ CMS_PORT: '', DATABASE_URI: '', SEED: '', SITE_URL: '' })).toEqual(readEnvironment({}));
  });

  it('makes addresses that are not given of host and port', () => {
    const { siteUrl, cmsUrl, publisherUrl } = readEnvironment({ HOST: 'clinic.local', SITE_PORT: '8080' });
    expect([siteUrl, cmsUrl, publisherUrl]).toEqual([
      'http://clinic.local:8080',
      'http://clinic.local:3000',
      'http://clinic.local:4322',
    ]);
  });

  it('drops the slash at the end of an address', () => {
    expect(readEnvironment({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org');
  });

  it.each([
    'mongodb://db.example.org/wellcite?replicaSet=rs0',
    'mongodb://user:secret@a.example.org,b.example.org:27018/wellcite?retryWrites=true&replicaSet=rs0',
    'mongodb+srv://cluster.example.org/wellcite',
  ])('takes %s', (uri) => {
    expect(readEnvironment({ DATABASE_URI: uri }).databaseUri).toBe(uri);
  });

  it.each(['0.0.0.0', '::1', 'localhost', 'clinic-1.example.org'])('takes the host %s', (host) => {
    expect(readEnvironment({ HOST: host }).host).toBe(host);
  });
});

describe('the mail server', () => {
  const url = 'smtps://clinic%40example.org:p%2Fss@mail.example.org:465';

  it.each([
    ['Wellcite <cms@example.org>', { name: 'Wellcite', address: 'cms@example.org' }],
    ['"Clinic, Oak Street" <cms@example.org>', { name: 'Clinic, Oak Street', address: 'cms@example.org' }],
    ['cms@example.org', { name: '', address: 'cms@example.org' }],
  ])('sends from %s', (from, mailbox) => {
    expect(readEnvironment({ SMTP_URL: url, MAIL_FROM: from }).mail).toEqual({ url, from: mailbox });
  });
});

describe('a line that says what to do', () => {
  it('about a port that is not a number', () => {
    expect(complaint({ CMS_PORT: 'three thousand' })).toMatchInlineSnapshot(
      `"CMS_PORT is "three thousand": it must be a whole number, such as 3000."`,
    );
  });

  it('about a port with a fraction', () => {
    expect(complaint({ CMS_PORT: '3000.5' })).toMatchInlineSnapshot(
      `"CMS_PORT is "3000.5": it must be a whole number, such as 3000."`,
    );
  });

  it('about a port that does not exist', () => {
    expect(complaint({ SITE_PORT: '0', PUBLISHER_PORT: '65536' })).toMatchInlineSnapshot(`
      "SITE_PORT is "0": it must be between 1 and 65535.
      PUBLISHER_PORT is "65536": it must be between 1 and 65535."
    `);
  });

  it('about two servers on one port', () => {
    expect(complaint({ CMS_PORT: '4321' })).toMatchInlineSnapshot(
      `"CMS_PORT, SITE_PORT and PUBLISHER_PORT are 4321, 4321, 4322: each must be a port of its own. Change one of them."`,
    );
  });

  it('about a host that is an address', () => {
    expect(complaint({ HOST: 'http://127.0.0.1' })).toMatchInlineSnapshot(
      `"HOST is "http://127.0.0.1": it must be the name or IP address of this machine, such as 127.0.0.1, without http:// and without a port."`,
    );
  });

  it('about a host with a port', () => {
    expect(complaint({ HOST: 'localhost:3000' })).toMatchInlineSnapshot(
      `"HOST is "localhost:3000": it must be the name or IP address of this machine, such as 127.0.0.1, without http:// and without a port."`,
    );
  });

  it('about an address without http', () => {
    expect(complaint({ SITE_URL: 'clinic.example.org' })).toMatchInlineSnapshot(
      `"SITE_URL is "clinic.example.org": it must be an address that begins with http:// or https://, such as https://example.org."`,
    );
  });

  it('about an address of another kind', () => {
    expect(complaint({ CMS_URL: 'ftp://clinic.example.org' })).toMatchInlineSnapshot(
      `"CMS_URL is "ftp://clinic.example.org": it must be an address that begins with http:// or https://, such as https://example.org."`,
    );
  });

  it('about an address with a path', () => {
    expect(complaint({ SITE_URL: 'https://example.org/patients' })).toMatchInlineSnapshot(
      `"SITE_URL is "https://example.org/patients": it must be an address without a path, such as https://example.org."`,
    );
  });

  it('about a database that is neither SQLite nor MongoDB, with its password hidden', () => {
    expect(complaint({ DATABASE_URI: 'postgres://clinic:p@ss/word@db.example.org/wellcite' })).toMatchInlineSnapshot(
      `"DATABASE_URI is "postgres://…@db.example.org/wellcite": it must be an address that begins with mongodb:// or mongodb+srv://, or nothing at all for SQLite in DATA_DIR."`,
    );
  });

  it('about a MongoDB without a replica set, with its password hidden', () => {
    expect(complaint({ DATABASE_URI: 'mongodb://clinic:secret@db.example.org/wellcite' })).toMatchInlineSnapshot(
      `"DATABASE_URI is "mongodb://…@db.example.org/wellcite": it must be the address of a replica set, which transactions need: add replicaSet=NAME to it, as in mongodb://host/wellcite?replicaSet=rs0."`,
    );
  });

  it('about a replica set without a name', () => {
    expect(complaint({ DATABASE_URI: 'mongodb://db.example.org/wellcite?replicaSet=' })).toMatchInlineSnapshot(
      `"DATABASE_URI is "mongodb://db.example.org/wellcite?replicaSet=": it must be the address of a replica set, which transactions need: add replicaSet=NAME to it, as in mongodb://host/wellcite?replicaSet=rs0."`,
    );
  });

  it('about an unknown seed', () => {
    expect(complaint({ SEED: 'demonstration' })).toMatchInlineSnapshot(
      `"SEED is "demonstration": it must be "demo" or "none"."`,
    );
  });

  it('about an e-mail address that is not one', () => {
    expect(complaint({ ADMIN_EMAIL: 'admin' })).toMatchInlineSnapshot(
      `"ADMIN_EMAIL is "admin": it must be an e-mail address: that of the first admin."`,
    );
  });

  it('about a mail server that is none, with its password hidden, and a sender without an address', () => {
    expect(
      complaint({ SMTP_URL: 'imap://clinic:secret@mail.example.org', MAIL_FROM: 'Wellcite' }),
    ).toMatchInlineSnapshot(`
      "SMTP_URL is "imap://…@mail.example.org": it must be the address of a mail server, such as smtps://user:password@mail.example.org (a password in percent-encoding).
      MAIL_FROM is "Wellcite": it must be an e-mail address, alone or after a name, such as Wellcite <cms@example.org>."
    `);
  });

  it('about a mail server without a sender, and a sender without a mail server', () => {
    expect(complaint({ SMTP_URL: 'smtp://mail.example.org' })).toMatchInlineSnapshot(
      `"SMTP_URL is set and MAIL_FROM is not. Set the address that e-mail comes from, such as Wellcite <cms@example.org>."`,
    );
    expect(complaint({ MAIL_FROM: 'cms@example.org' })).toMatchInlineSnapshot(
      `"MAIL_FROM is set and SMTP_URL is not. Set the mail server too, or leave both out."`,
    );
  });

  it('about what is looked up, and for whom', () => {
    expect(complaint({ LOOKUP: 'never', LOOKUP_EMAIL: 'clinic' })).toMatchInlineSnapshot(`
      "LOOKUP is "never": it must be "on" or "off".
      LOOKUP_EMAIL is "clinic": it must be an e-mail address: PubMed and Crossref write to it."
    `);
  });

  it('about secrets that are too weak, without showing them', () => {
    const weak = { PAYLOAD_SECRET: 'hunter2', CONTENT_API_TOKEN: 'hunter2', WEBHOOK_SECRET: 'whsec_hunter2' };
    expect(complaint(weak)).toMatchInlineSnapshot(`
      "PAYLOAD_SECRET is "…": it must be at least 32 characters; leave it out and one is made.
      CONTENT_API_TOKEN is "…": it must be at least 32 characters; leave it out and one is made.
      WEBHOOK_SECRET is "…": it must be "whsec_" and at least 24 bytes in base64; leave it out and one is made."
    `);
  });

  it('for each variable that is wrong', () => {
    expect(complaint({ CMS_PORT: 'x', SEED: 'y' }).split('\n')).toHaveLength(2);
  });
});

describe('localAddress', () => {
  it('is on the loopback where a server listens on every interface', () => {
    expect(localAddress('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000');
    expect(localAddress('::', 3000)).toBe('http://[::1]:3000');
  });

  it('puts an IPv6 address in brackets', () => {
    expect(localAddress('::1', 3000)).toBe('http://[::1]:3000');
  });
});

function complaint(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  throw new Error('Nothing was wrong with it.');
}
