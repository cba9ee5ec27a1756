import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Answers recorded from the real services, beside the repository and no part of it: a fresh clone has none. */
const folder = path.resolve(import.meta.dirname, '../../../../../../shared/fixtures/references');

export const hasRecorded = existsSync(folder);

export function recorded(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

export function recordedJson(file: string): unknown {
  return JSON.parse(recorded(file));
}
