/** A real S3-compatible service for a test: OpenStack Swift, where TEST_SWIFT_PYTHON names a Python that has it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { S3Target } from '@wellcite/shared/target-environment';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

/** Undefined where there is none. */
export const swiftPython = process.env.TEST_SWIFT_PYTHON || undefined;

/** Serves for as long as the running test. The bucket is still to be made. */
export async function startSwift(python: string): Promise<S3Target> {
  const program = path.join(import.meta.dirname, 'swift_server.py');
  const server = spawn(python, ['-W', 'ignore', program, await temporaryFolder()], {
    env: { PATH: process.env.PATH, PYTHONPATH: import.meta.dirname, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  let complaints = '';
  server.stderr.on('data', (text) => {
    complaints += text;
  });
  for await (const port of createInterface(server.stdout)) {
    return {
      bucket: 'site',
      prefix: '',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials: { accessKeyId: 'clinic:site', secretAccessKey: 'a-key-for-tests' },
    };
  }
  throw new Error(`OpenStack Swift did not start: ${complaints}`);
}
