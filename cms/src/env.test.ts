import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCmsEnvironment, trustedOrigins } from './env.ts';

const secrets = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  CONTENT_API_TOKEN: 'c'.repeat(32),
  WEBHOOK_SECRET: `whsec_${'d'.repeat(32)}`,
  ENQUIRY_KEYS: `${'k'.repeat(43)}=`,
};

function read(variables: Record<string, string>, argv: string[] = []) {
  return readCmsEnvironment({ variables, argv, cwd: import.meta.dirname });
}

describe('readCmsEnvironment', () => {
  it('says what to do where a secret is missing', () => {
    const { PAYLOAD_SECRET: _, ...others } = secrets;
    expect(() => read(others)).toThrowErrorMatchingInlineSnapshot(
      `[EnvironmentError: PAYLOAD_SECRET is not set, and the CMS keeps no secret of its own. Start it with "npm start", which makes the secrets, or set PAYLOAD_SECRET.]`,
    );
  });

  it('builds and generates code without secrets', () => {
    expect(read({ NEXT_PHASE: 'phase-production-build' }).isBuild).toBe(true);
    expect(read({}, ['node', 'payload', 'generate:types']).isBuild).toBe(true);
    expect(read(secrets, ['node', 'next', 'start']).isBuild).toBe(false);
  });

  it('takes a relative DATA_DIR from the root of the workspace, an absolute one as it is', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    expect(read(secrets).dataDir).toBe(path.join(root, '.data'));
    expect(read({ ...secrets, DATA_DIR: '/srv/data' }).mediaDir).toBe(path.resolve('/srv/data/media'));
  });
});

describe('trustedOrigins', () => {
  it('takes both names of this machine', () => {
    expect(trustedOrigins('http://127.0.0.1:3000')).toEqual([
      'http://127.0.0.1:3000',
      'http://localhost:3000',
      'http://[::1]:3000',
    ]);
  });

  it('takes just the address that is served over https', () => {
    expect(trustedOrigins('https://cms.example.org/')).toEqual(['https://cms.example.org']);
  });

  it('leaves plain http on a network to the cookie', () => {
    expect(trustedOrigins('http://cms.internal:3000')).toEqual([]);
  });
});
