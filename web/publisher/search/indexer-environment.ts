import { environmentOf } from '../env.ts';
import { wordsPerFile } from './index-files.ts';

/** What Node and Pagefind need to find their programs and to write where they may. Secrets are not among them. */
const passedOn = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'npm_config_arch',
  'PAGEFIND_BINARY_PATH',
  'PAGEFIND_EXTENDED_BINARY_PATH',
] as const;

/** Pagefind's name for it says that it may go away; an index made without it answers alike and is heavier to use. */
const wordsPerFileVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** The environment of the indexer, which Pagefind's program inherits. */
export function indexerEnvironment(pages: number): Record<string, string> {
  return { ...environmentOf(passedOn), [wordsPerFileVariable]: String(wordsPerFile(pages)) };
}
