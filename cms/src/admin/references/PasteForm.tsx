'use client';

import { Button } from '@payloadcms/ui';
import { type DragEvent, useId, useRef } from 'react';

export interface PasteFormProps {
  text: string;
  onChange: (text: string) => void;
  onRead: (text: string) => Promise<void>;
  isWorking: boolean;
}

/** Anything that a reference can be pasted as, or a file of references. */
export function PasteForm({ text, onChange, onRead, isWorking }: PasteFormProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null) => {
    const texts = await Promise.all([...(files ?? [])].map((one) => one.text()));
    if (texts.length === 0) return;
    const whole = [text, ...texts].filter((part) => part.trim() !== '').join('\n\n');
    onChange(whole);
    await onRead(whole);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer.files);
  };
  return (
    <form
      className="reference-import__form"
      onSubmit={(event) => {
        event.preventDefault();
        void onRead(text);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <label htmlFor={id}>Paste anything: one reference or many</label>
      <p id={`${id}-help`} className="reference-import__help">
        A PubMed number (29977074), a PMCID (PMC6098048), a DOI or its link, whole citations as they stand at the end of
        an article, or what RIS, PubMed’s .nbib, BibTeX and CSL-JSON files hold. You see everything before it is added.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        className="reference-import__text"
        rows={12}
        value={text}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="reference-import__buttons">
        <Button type="submit" margin={false} disabled={isWorking}>
          Read it
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isWorking} onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          accept=".ris,.nbib,.bib,.json,.txt"
          aria-label="File of references"
          onChange={(event) => {
            void take(event.target.files);
            event.target.value = '';
          }}
        />
        <span className="reference-import__help">or drop one on the text: .ris, .nbib, .bib, .json, .txt</span>
      </div>
    </form>
  );
}
