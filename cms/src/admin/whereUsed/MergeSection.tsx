'use client';

import { Button, ConfirmationModal, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Use } from '../../editorial/whereUsed/whereUsed.ts';
import { Choose, Refusal, Section } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import { DocumentPicker } from './DocumentPicker.tsx';
import type { Choice } from './findChoices.ts';
import { loadUses } from './loadUses.ts';
import { Moved } from './Moved.tsx';
import type { ThisDocument } from './ReplaceSection.tsx';

const modalSlug = 'merge-documents';

/** For two entries about one thing: one stays, and all that mentioned the other mentions it. */
export function MergeSection({ document, uses }: { document: ThisDocument; uses: Use[] }) {
  const { collection, id, title } = document;
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [stays, setStays] = useState('other');
  const [usesOfOther, setUsesOfOther] = useState<Use[] | null>(null);
  const { send, working, error } = useStep();
  const other = choice?.id ?? null;
  useEffect(() => {
    let isCurrent = true;
    setUsesOfOther(null);
    if (other !== null) {
      void loadUses(config.routes.api, `${collection}:${other}`).then((found) => {
        if (isCurrent) setUsesOfOther(found);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [config.routes.api, collection, other]);

  const self = { id, title };
  const kept = stays === 'other' ? choice : self;
  const removed = stays === 'other' ? self : choice;
  const moving = stays === 'other' ? uses : usesOfOther;
  const merge = async () => {
    if (!kept || !removed) return;
    const pair = { keep: `${collection}:${kept.id}`, remove: `${collection}:${removed.id}` };
    if (!(await send('merge', pair, `They are one now: “${kept.title}”.`))) return;
    setChoice(null);
    if (kept.id !== id) router.push(`${config.routes.admin}/collections/${collection}/${kept.id}/where-used`);
  };
  return (
    <Section title="Merge with another">
      <p>For two entries about one and the same {collection === 'references' ? 'source' : 'symptom'}.</p>
      <DocumentPicker
        label="The other one"
        onChange={setChoice}
        value={choice}
        wanted={{ collection, except: id, isPublished: false }}
      />
      <Choose label="Which one stays" onChange={setStays} value={stays}>
        <option value="other">The other one{choice && `: ${choice.title}`}</option>
        <option value="this">This one: {title}</option>
      </Choose>
      <Button
        buttonStyle="secondary"
        disabled={choice === null || moving === null || working !== null}
        margin={false}
        onClick={() => openModal(modalSlug)}
      >
        {working ? 'Merging…' : 'Merge…'}
      </Button>
      <Refusal>{error}</Refusal>
      <ConfirmationModal
        body={
          <ul className="sign-off__consequences">
            <Moved to={kept?.title ?? ''} uses={moving ?? []} />
            {collection === 'references' && (
              <li>What the one that stays does not say yet, such as a DOI, is taken over.</li>
            )}
            <li>
              “{removed?.title}” moves to the trash. Whoever comes to its old address is led to “{kept?.title}”.
            </li>
          </ul>
        }
        cancelLabel="Leave them as they are"
        confirmLabel="Merge them"
        confirmingLabel="Merging…"
        heading={`Merge “${removed?.title}” into “${kept?.title}”?`}
        modalSlug={modalSlug}
        onConfirm={merge}
      />
    </Section>
  );
}
