'use client';

import { Button, useConfig, useField } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { PostError, post, wordsOf } from '../../admin/post.ts';
import type { ImportItem, ReadAnswer, SaveAnswer } from '../../references/import/ImportItem.ts';
import { FoundSource } from './FoundSource.tsx';
import { filledIn } from './filledIn.ts';
import '../../admin/references/references.css';

/** A sentence is seldom held by more. */
const atMost = 10;

/** Below the picker of sources: paste one that is not there yet, see what it is, and cite it. */
export function PasteSource() {
  const { config } = useConfig();
  const { value, setValue } = useField<unknown[] | null>({ path: 'references' });
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ items: ImportItem[]; problems: string[] } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  // A page that cites a draft cannot be published, and a source is nothing that waits for a page.
  const [publish, setPublish] = useState(true);
  const [working, setWorking] = useState<string | null>(null);
  const id = useId();
  const url = (step: string) => `${config.routes.api}/references-import/${step}`;

  const work = async (words: string, doing: () => Promise<void>) => {
    setWorking(words);
    setError(null);
    setSaid(null);
    try {
      await doing();
    } catch (failure) {
      setError(wordsOf(failure));
    } finally {
      setWorking(null);
    }
  };

  const read = () =>
    work('Reading and looking up…', async () => {
      const { found: items, unread } = await post<ReadAnswer>(url('read'), { text });
      if (items.length > atMost) {
        throw new PostError(
          `These are ${items.length} references. Here at most ${atMost} are added; for more use “Import references”.`,
        );
      }
      setFound(await filledIn(items, url('fill')));
      setError(unread[0]?.why ?? null);
    });

  const cite = () =>
    work('Adding…', async () => {
      const references = (found?.items ?? []).filter(({ invalid }) => invalid === null).map(({ data }) => data);
      const { saved } = await post<SaveAnswer>(url('save'), { references, publish });
      const ids = saved.flatMap((one) => one.id ?? []);
      setValue([...new Set([...(value ?? []).map(idOf), ...ids])]);
      const failed = saved.filter(({ outcome }) => outcome === 'failed');
      const refused = saved.filter(({ isPublished, outcome }) => publish && !isPublished && outcome !== 'failed');
      setError([...failed, ...refused].flatMap(({ notes }) => notes)[0] ?? null);
      if (failed.length > 0) return;
      setText('');
      setFound(null);
      setSaid(`Chosen above: ${saved.map(({ title }) => title).join('; ')}. Save the citation to keep it.`);
    });

  const ready = (found?.items ?? []).filter(({ invalid }) => invalid === null).length;
  return (
    <div className="paste-source">
      <label htmlFor={id}>Not in the list? Paste a PMID, DOI or citation</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setFound(null);
        }}
      />
      {found?.items.map((item) => (
        <FoundSource key={item.source} item={item} />
      ))}
      {found?.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {ready > 0 && (
        <label className="reference-import__choice">
          <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />
          <span>Publish it at once: a page can be published only when its sources are.</span>
        </label>
      )}
      <p role="status">{working ?? said}</p>
      {error !== null && (
        <p className="source-check__bad" role="alert">
          {error}
        </p>
      )}
      <div>
        {ready > 0 ? (
          <Button size="small" margin={false} disabled={working !== null} onClick={() => void cite()}>
            Add and cite {ready === 1 ? 'it' : `these ${ready}`}
          </Button>
        ) : (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={working !== null || text.trim() === ''}
            onClick={() => void read()}
          >
            Find it
          </Button>
        )}
      </div>
    </div>
  );
}

/** Relations are ids, or whole documents where Payload has filled them in. */
function idOf(relation: unknown): unknown {
  return typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
}
