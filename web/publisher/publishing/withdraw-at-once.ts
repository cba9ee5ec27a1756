/**
 * While publishing is stopped nothing is published, but what the CMS withdraws is taken down at once: the page itself,
 * every page that the same document has at another address, and mentions on pages that do not wait for something else.
 */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { rowsOf, views } from '../../src/content/views.ts';
import { readEnvelopes } from '../intake/ingest.ts';
import type { Intake } from '../intake/intake.ts';
import type { DocumentState } from '../store/documents.ts';
import type { PageState } from '../store/pages.ts';
import { documentsAt, isWithdrawn } from '../store/routes-of-documents.ts';
import { makeBatch, placeBatch } from './batch.ts';
import type { PublisherParts } from './parts.ts';

interface Withdrawn {
  /** Pages whose files changed. */
  paths: string[];
  /** When the first withdrawal was heard of, by performance.now(). */
  since: number;
}

export type WithdrawAtOnce = ReturnType<typeof createWithdrawAtOnce>;

export function createWithdrawAtOnce(parts: PublisherParts, intake: Intake) {
  const { client, store, releases, documents } = parts;
  const { waiting } = intake;
  /** Paths that are to be made again; they stay here until that has worked. */
  const toRender = new Set<string>();
  /** When the first of the withdrawals that they are made again for was heard of. */
  let heardAt: number | null = null;

  /** The withdrawals among `keys`, each with the documents that had its page, as they are now. */
  async function ask(keys: readonly DocumentKey[]) {
    const states = await statesOf(keys);
    const withdrawals = states.flatMap((state) =>
      state.document?.collection === 'withdrawals' ? [{ state, path: state.document.content.path }] : [],
    );
    const owners = new Map(withdrawals.map(({ path }) => [path, ownersOf(path)]));
    const asked = [...new Set([...owners.values()].flat())];
    const answers = await statesOf(asked);
    return withdrawals.map(({ state, path }) => ({
      withdrawal: state,
      path,
      owners: (owners.get(path) ?? []).map((key) => answers.find((answer) => answer.key === key)),
    }));
  }

  async function statesOf(keys: readonly DocumentKey[]): Promise<DocumentState[]> {
    const states: DocumentState[] = [];
    for await (const envelopes of client.documents(keys)) states.push(...readEnvelopes(envelopes).states);
    return states;
  }

  /** Documents whose page is at the path as readers have it, or as it was taken in last. */
  function ownersOf(path: string): DocumentKey[] {
    const shown = parseKey(releases.log.ownerOf(path));
    return [...new Set([...documentsAt(store, path), ...(shown ? [shown] : [])])];
  }

  async function takeIn(): Promise<void> {
    const keys = [...waiting.keys()].filter((key) => key.startsWith('withdrawals:') && intake.isMeant(key));
    if (keys.length === 0) return;
    const states: DocumentState[] = [];
    for (const { withdrawal, path, owners } of await ask(keys)) {
      // Published there again since, or not to be read here: that waits like everything else.
      if (owners.some((owner) => owner === undefined || isAt(owner, path))) continue;
      toRender.add(path);
      states.push(withdrawal);
      heardAt = Math.min(heardAt ?? performance.now(), waiting.get(withdrawal.key) ?? performance.now());
      for (const owner of owners) {
        if (!owner) continue;
        states.push(owner);
        for (const other of releases.log.pathsOwnedBy(owner.key)) if (!isAt(owner, other)) toRender.add(other);
      }
    }
    if (states.length === 0) return;
    const waitedBefore = new Set(store.dirtyPaths());
    const effects = store.ingest(states);
    documents.takenIn(effects, (key) => waiting.get(key) ?? performance.now());
    for (const { key } of states) waiting.delete(key);
    for (const { paths } of effects) {
      for (const path of paths) if (!waitedBefore.has(path)) toRender.add(path);
    }
  }

  /** Keys that have been taken in leave what waits. Null where nothing was to be made again. */
  return async function withdrawAtOnce(): Promise<Withdrawn | null> {
    await takeIn();
    // Those too that were taken in just before publishing was stopped, or before a restart.
    for (const path of store.dirtyPaths()) if (isWithdrawn(store, path)) toRender.add(path);
    if (toRender.size === 0) return null;
    const pages = [...toRender].map((path) => store.page(path)).filter((page): page is PageState => page !== null);
    releases.beginAnother();
    const since = heardAt ?? performance.now();
    const paths = await placeBatch(parts, await makeBatch(parts, pages), { cause: 'withdrawal', since });
    releases.beginAnother();
    toRender.clear();
    heardAt = null;
    return { paths, since };
  };
}

function isAt({ document }: DocumentState, path: string): boolean {
  return document !== null && rowsOf(views.routes, document).some(({ key }) => key === path);
}

function parseKey(key: string | null): DocumentKey | null {
  const parsed = key === null ? null : parseDocumentKey(key);
  return parsed && `${parsed.collection}:${parsed.id}`;
}
