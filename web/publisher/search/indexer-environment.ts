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

/** The environment of the indexer, which Pagefind's program inherits. `own`: that of the publisher. */
export function indexerEnvironment(own: NodeJS.ProcessEnv, pages: number): Record<string, string> {
  const passed = passedOn.flatMap((name) => {
    const value = own[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passed), [wordsPerFileVariable]: String(wordsPerFile(pages)) };
}
