'use client';

import type { ReactNode } from 'react';
import type { FieldChange } from '../../editorial/signOff/changes.ts';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { dayOf } from '../../editorial/signOff/state.ts';
import { FieldText } from './FieldText.tsx';
import { Section } from './parts.tsx';

/** What is different from the version that was approved last, and all of the text. */
export function ChangesSection({ overview }: { overview: SignOffOverview }) {
  const { approval, can, changes, comments, key, whole } = overview;
  if (!changes) return null;
  const openAt = (path: string) => comments.filter((comment) => comment.isOpen && comment.path === path).length;
  const list = (fields: FieldChange[]) =>
    fields.map((field) => (
      <FieldText documentKey={key} field={field} key={field.path} openComments={openAt(field.path)} />
    ));
  if (changes.isFirst) {
    const isToBeRead = can.approve || can.askForChanges;
    return (
      <Section title="What is to be reviewed">
        <p>No version of it has an approval that holds, so a reviewer reads all of it.</p>
        {isToBeRead ? list(changes.fields) : <ReadAll>{list(changes.fields)}</ReadAll>}
      </Section>
    );
  }
  const since = approval && `since the approval of ${dayOf(approval.reviewedOn)}`;
  const count = changes.fields.length;
  return (
    <Section title="What changed">
      <p>
        {count === 0 ? 'No word has changed' : count === 1 ? 'One part changed' : `${count} parts changed`} {since}.
      </p>
      {list(changes.fields)}
      <ReadAll>{list(whole)}</ReadAll>
    </Section>
  );
}

function ReadAll({ children }: { children: ReactNode }) {
  return (
    <details className="sign-off__whole">
      <summary>Read all of it</summary>
      {children}
    </details>
  );
}
