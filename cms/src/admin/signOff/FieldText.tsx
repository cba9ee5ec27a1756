'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { ChangePart, FieldChange } from '../../editorial/signOff/changes.ts';
import { CommentForm } from './CommentForm.tsx';
import { shortened } from './shortened.ts';

interface Props {
  documentKey: string;
  field: FieldChange;
  openComments: number;
}

/** The text of one field, with what is new and what is gone marked in it, and a place to comment. */
export function FieldText({ documentKey, field, openComments }: Props) {
  const [isCommenting, setCommenting] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { isOnlyLook, label, parts, path } = field;
  const isMarked = parts.some(({ kind }) => kind !== 'same');
  const short = isMarked ? shortened(parts) : parts;
  const isShortened = short.length !== parts.length || short.some(({ text }, index) => text !== parts[index]?.text);
  return (
    <article className="sign-off__change">
      <header>
        <h3>{label}</h3>
        {openComments > 0 && (
          <a href="#comments">{openComments === 1 ? 'One open comment' : `${openComments} open comments`}</a>
        )}
      </header>
      {isOnlyLook && (
        <p className="sign-off-quiet">The words are the same. Only how they look changed, such as bold.</p>
      )}
      <div className="sign-off__text">{(isWhole ? parts : short).map(Part)}</div>
      <div className="sign-off__buttons">
        {isShortened && (
          <Button buttonStyle="none" margin={false} onClick={() => setWhole(!isWhole)} size="small">
            {isWhole ? 'Hide what stayed the same' : 'Show what stayed the same'}
          </Button>
        )}
        {!isCommenting && (
          <Button
            aria-label={`Comment on ${label}`}
            buttonStyle="none"
            margin={false}
            onClick={() => setCommenting(true)}
            size="small"
          >
            Comment
          </Button>
        )}
      </div>
      {isCommenting && (
        <CommentForm documentKey={documentKey} label={label} onDone={() => setCommenting(false)} path={path} />
      )}
    </article>
  );
}

function Part({ kind, text }: ChangePart, index: number) {
  const key = `${index}-${kind}`;
  switch (kind) {
    case 'same':
      return <span key={key}>{text}</span>;
    case 'added':
      return <ins key={key}>{text}</ins>;
    case 'removed':
      return <del key={key}>{text}</del>;
    default:
      return kind satisfies never;
  }
}
