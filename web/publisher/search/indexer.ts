/**
 * Makes the search index, in a process of its own: with less priority, so that no publish waits for it, and ended
 * together with the publisher, however that ends. It reads the pages that are in place, and writes beside them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Lookup } from '../../src/content/reader.ts';
import { everything } from '../../src/content/rows.ts';
import { views } from '../../src/content/views.ts';
import { readIfThere } from '../lib/files.ts';
import { fileOf, indexFolder } from '../site/routes.ts';
import { openForReading } from '../store/lookup.ts';
import { factsOnPage, glossaryPage, wordsOnPage } from './facts-on-page.ts';
import { isNeeded } from './index-files.ts';
import { type IndexerAnswer, type IndexerOrder, indexerOrder } from './indexer-messages.ts';
import { pageFacts } from './page-facts.ts';
import { filtersOf, leftOut, metaOf, searchDocument } from './search-document.ts';
import { wordRecord } from './word-record.ts';

async function makeIndex({ paths, olderPaths, siteDir, stateDir, outDir }: IndexerOrder): Promise<IndexerAnswer> {
  const lookup = openForReading(stateDir);
  const { index } = succeeded(await createIndex({ forceLanguage: 'en', excludeSelectors: [...leftOut] }));
  if (!index) throw new Error('Pagefind made no index and did not say why.');
  const older = new Set(olderPaths);
  const pages = await addPages({ index, paths, older, siteDir, lookup });
  const glossary = older.has(glossaryPage) ? await readIfThere(path.join(siteDir, fileOf(glossaryPage))) : null;
  const words = await addWords(
    index,
    glossary ? wordsOnPage(glossary) : lookup(views.glossary, everything).map(wordRecord),
  );
  const records = pages + words;
  const { files } = succeeded(await index.getFiles());

  await rm(outDir, { recursive: true, force: true });
  const names: string[] = [];
  for (const { path: name, content } of files) {
    if (!isNeeded(name)) continue;
    const file = indexFolder + name;
    names.push(file);
    const inPlace = await readIfThere(path.join(siteDir, file));
    if (inPlace?.equals(content)) continue;
    await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await writeFile(path.join(outDir, file), content);
  }
  return { records, files: names.sort() };
}

/** One after the other: pages that match alike are shown in this order. */
async function addPages(input: {
  index: PagefindIndex;
  paths: readonly string[];
  /** Pages that tell more of themselves than the store does. */
  older: ReadonlySet<string>;
  siteDir: string;
  lookup: Lookup;
}): Promise<number> {
  let added = 0;
  for (const url of input.paths) {
    const known = input.older.has(url) ? null : pageFacts(url, input.lookup);
    const bytes = known || input.older.has(url) ? await readIfThere(path.join(input.siteDir, fileOf(url))) : null;
    const facts = bytes && (known ?? factsOnPage(url, bytes));
    const content = facts && searchDocument(bytes, facts);
    if (!content) continue;
    succeeded(await input.index.addHTMLFile({ url, content }));
    added += 1;
  }
  return added;
}

/** Each word of the glossary has a place of its own to lead to. */
async function addWords(index: PagefindIndex, records: readonly ReturnType<typeof wordRecord>[]): Promise<number> {
  for (const { url, content, facts } of records) {
    succeeded(
      await index.addCustomRecord({ url, content, language: 'en', meta: metaOf(facts), filters: filtersOf(facts) }),
    );
  }
  return records.length;
}

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

/** Stays a moment after Pagefind's program, so that the system is not left with a dead process that nobody asked after. */
function leave(): void {
  void close();
  setTimeout(() => process.exit(), reapMs);
}
const reapMs = 50;

// The publisher stops it, also where a signal is meant for both: what it works with must not end before it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', leave);
process.once('message', (message) => {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  // Where Pagefind dies without a word nothing is left to wait for, and this process ends.
  process.channel?.unref();
  makeIndex(indexerOrder.parse(message)).then(
    (answer) => {
      // Whoever asked takes the answer and hangs up.
      process.channel?.ref();
      process.send?.(answer);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
      leave();
    },
  );
});
