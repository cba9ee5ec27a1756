'use client';

import { Button, ConfirmationModal, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Use } from '../../editorial/whereUsed/whereUsed.ts';
import { Choose, Refusal, Section } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import { DocumentPicker } from './DocumentPicker.tsx';
import type { Choice } from './findChoices.ts';
import { Moved } from './Moved.tsx';

export interface ThisDocument {
  key: string;
  collection: string;
  id: string;
  title: string;
  isPublished: boolean;
}

const modalSlug = 'replace-document';

/** Takes the document away and puts another one in its place, in one step. */
export function ReplaceSection({ document, uses }: { document: ThisDocument; uses: Use[] }) {
  const { key, collection, id, title, isPublished } = document;
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  const canUnpublish = isPublished && collection !== 'media';
  const [choice, setChoice] = useState<Choice | null>(null);
  const [afterwards, setAfterwards] = useState(canUnpublish ? 'unpublish' : 'trash');
  const { send, working, error } = useStep();
  const hasAddress = collection !== 'media' && collection !== 'glossary';
  if (uses.length === 0 && !(isPublished && hasAddress)) return null;

  if (uses.some((use) => use.document === null)) {
    return (
      <Section title="Put something else in its place">
        <p>
          This person has signed, and nobody else can have done that. Have the pages reviewed by somebody else, and let
          an admin choose another person for the account at “Users”. Then something else can take this place.
        </p>
      </Section>
    );
  }
  const replace = async () => {
    const order = { key, by: `${collection}:${choice?.id}`, afterwards };
    if (!(await send('replace', order, `“${choice?.title}” is in its place now.`))) return;
    setChoice(null);
    if (afterwards === 'trash') router.push(`${config.routes.admin}/collections/${collection}`);
  };
  return (
    <Section title="Put something else in its place">
      <p>Everything that refers to it refers to the other one from then on. What is published stays published.</p>
      <DocumentPicker
        label="What takes its place"
        onChange={setChoice}
        value={choice}
        wanted={{ collection, except: id, isPublished: true }}
      />
      <Choose label="What becomes of this one" onChange={setAfterwards} value={afterwards}>
        {canUnpublish && <option value="unpublish">Unpublish it: it stays here as a draft</option>}
        <option value="trash">Move it to the trash</option>
      </Choose>
      <Button
        buttonStyle="secondary"
        disabled={choice === null || working !== null}
        margin={false}
        onClick={() => openModal(modalSlug)}
      >
        {working ? 'Putting it in place…' : 'Put it in place…'}
      </Button>
      <Refusal>{error}</Refusal>
      <ConfirmationModal
        body={
          <ul className="sign-off__consequences">
            <Moved to={choice?.title ?? ''} uses={uses} />
            <li>
              “{title}” {afterwards === 'trash' ? 'moves to the trash.' : 'leaves the site, and stays here as a draft.'}
            </li>
            {isPublished && hasAddress && <li>Whoever comes to its old address is led to “{choice?.title}”.</li>}
          </ul>
        }
        cancelLabel="Leave it as it is"
        confirmLabel="Put it in place"
        confirmingLabel="Putting it in place…"
        heading={`Put “${choice?.title}” in place of “${title}”?`}
        modalSlug={modalSlug}
        onConfirm={replace}
      />
    </Section>
  );
}
