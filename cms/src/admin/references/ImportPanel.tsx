'use client';

import { useEffect, useRef, useState } from 'react';
import { ConfirmList } from './ConfirmList.tsx';
import { DoneList } from './DoneList.tsx';
import { PasteForm } from './PasteForm.tsx';
import { useImport } from './useImport.ts';
import { WorkStatus } from './WorkStatus.tsx';

/** The three steps of an import. What was pasted stays until the end. */
export function ImportPanel() {
  const [text, setText] = useState('');
  const [isDone, setIsDone] = useState(false);
  const work = useImport();
  const { rows, unread, error } = work;
  const start = useRef<HTMLDivElement>(null);
  const step = rows === null ? 'paste' : isDone ? 'done' : 'confirm';
  // Whoever works by keyboard or hears the page is taken to the step that has just begun.
  useEffect(() => {
    if (step !== 'paste') start.current?.focus();
  }, [step]);

  const save = async (publish: boolean) => {
    const after = await work.save(publish);
    if (after.every(({ isLeftOut, invalid, saved }) => isLeftOut || invalid !== null || saved !== null))
      setIsDone(true);
  };
  const again = (keepsText: boolean) => {
    if (!keepsText) setText('');
    setIsDone(false);
    work.reset();
  };

  return (
    <div className="reference-import__panel" ref={start} tabIndex={-1}>
      {step === 'paste' && (
        <PasteForm text={text} onChange={setText} onRead={work.read} isWorking={work.work !== null} />
      )}
      {rows !== null && step === 'confirm' && (
        <ConfirmList rows={rows} unread={unread} work={work} onSave={save} onBack={() => again(true)} />
      )}
      {rows !== null && step === 'done' && <DoneList rows={rows} unread={unread} onAgain={() => again(false)} />}
      <WorkStatus work={work.work} onStop={work.stop} />
      {error !== null && (
        <p className="reference-import__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
