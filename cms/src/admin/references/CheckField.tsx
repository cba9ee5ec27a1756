'use client';

import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { post, wordsOf } from '../post.ts';
import { type Known, linkWords, noticeWords } from './checkWords.ts';
import { NoticeForm } from './NoticeForm.tsx';
import './references.css';

/** Beside the form of a reference: what has been said of it since it appeared, and whether its link works. */
export function CheckField() {
  const { id } = useDocumentInfo();
  if (id === undefined) return null;
  return <SourceCheck id={String(id)} />;
}

function SourceCheck({ id }: { id: string }) {
  const { config } = useConfig();
  const { api } = config.routes;
  const [check, setCheck] = useState<Known | null>(null);
  const [isLoaded, setIsLoaded] = useState(false);
  const [isChecking, setIsChecking] = useState(false);
  const [isSetting, setIsSetting] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const hasNumber = useFormFields(([fields]) => Boolean(fields.doi?.value || fields.pmid?.value));
  const url = useFormFields(([fields]) => fields.url?.value);
  const address = typeof url === 'string' && url !== '' ? url : null;

  const load = useCallback(async () => {
    const found = await loadCheck(api, id);
    setCheck(found);
    setIsLoaded(true);
  }, [api, id]);
  useEffect(() => {
    void load();
  }, [load]);

  const checkNow = async () => {
    setIsChecking(true);
    setError(null);
    try {
      await post(`${api}/references-check`, { id });
      await load();
    } catch (failure) {
      setError(wordsOf(failure));
    } finally {
      setIsChecking(false);
    }
  };

  const link = linkWords(check, address);
  return (
    <section className="source-check" aria-label="Is it still good?">
      <h3>Is it still good?</h3>
      <div role="status">
        {isChecking && <p>Asking PubMed and Crossref…</p>}
        {isLoaded && !isChecking && (
          <>
            <p className={check?.standing ? 'source-check__bad' : undefined}>{noticeWords(check, hasNumber)}</p>
            {check?.noticeUrl && (
              <p>
                <a href={check.noticeUrl} target="_blank" rel="noreferrer">
                  Read the notice
                </a>
              </p>
            )}
            {link !== null && <p className={check?.link === 'dead' ? 'source-check__bad' : undefined}>{link}</p>}
            {check?.problem && <p>The last check did not work: {check.problem} What was known before stays.</p>}
          </>
        )}
      </div>
      {error !== null && (
        <p className="source-check__bad" role="alert">
          {error}
        </p>
      )}
      <div className="source-check__buttons">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isChecking}
          onClick={() => void checkNow()}
        >
          Check now
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setIsSetting(!isSetting)}
          extraButtonProps={{ 'aria-expanded': isSetting }}
        >
          Set by hand
        </Button>
      </div>
      {isSetting && (
        <NoticeForm
          id={id}
          check={check}
          onDone={() => {
            setIsSetting(false);
            void load();
          }}
        />
      )}
    </section>
  );
}

async function loadCheck(api: string, id: string): Promise<Known | null> {
  const query = new URLSearchParams({ 'where[id][equals]': id, limit: '1', depth: '0' });
  const response = await fetch(`${api}/reference-checks?${query}`, { credentials: 'include' });
  if (!response.ok) return null;
  const { docs }: { docs: Known[] } = await response.json();
  return docs[0] ?? null;
}
