'use client';

import { Button, ConfirmationModal, useConfig, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { Choose, Refusal, Section, TextArea } from './parts.tsx';
import { loadPages, type PageChoice, pageKinds } from './publishedPages.ts';
import { useStep } from './useStep.ts';

const modalSlug = 'withdraw-now';

/** For reviewers and admins: takes a harmful page down at once. */
export function WithdrawSection({ overview }: { overview: SignOffOverview }) {
  const { can, key, title } = overview;
  // A word of the glossary has no address of its own.
  const hasPage = overview.liveUrl !== null;
  const { config } = useConfig();
  const { openModal } = useModal();
  const [pages, setPages] = useState<PageChoice[] | null>(null);
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const { send, working, error } = useStep();
  if (!can.withdraw) return null;

  const chosen = pages?.find((page) => page.key === instead) ?? null;
  const open = async () => setPages((await loadPages(config.routes.api)).filter((page) => page.key !== key));
  const withdraw = async () => {
    const target = chosen && { collection: chosen.collection, id: chosen.id };
    const order = { key, reason: reason.trim(), instead: target };
    if (!(await send('withdraw', order, 'It is off the site.'))) return;
    setPages(null);
    setReason('');
    setInstead('');
  };
  return (
    <Section title="Withdraw now">
      <p>If it can do harm, take it off the site at once. That does not wait for anybody.</p>
      {pages === null ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => void open()}>
          Withdraw it…
        </Button>
      ) : (
        <>
          <TextArea
            label="Why it is withdrawn"
            hint="For colleagues and the audit log. Readers are not shown it."
            value={reason}
            onChange={setReason}
          />
          {hasPage && <Instead onChange={setInstead} pages={pages} value={instead} />}
          <div className="sign-off__buttons">
            <Button
              buttonStyle="error"
              disabled={working !== null || reason.trim() === ''}
              margin={false}
              onClick={() => openModal(modalSlug)}
            >
              {working ? 'Withdrawing…' : 'Withdraw it now'}
            </Button>
            <Button buttonStyle="secondary" disabled={working !== null} margin={false} onClick={() => setPages(null)}>
              Cancel
            </Button>
          </div>
        </>
      )}
      <Refusal>{error}</Refusal>
      <ConfirmationModal
        body={<Consequences hasPage={hasPage} instead={chosen?.title ?? null} title={title} usedBy={overview.usedBy} />}
        cancelLabel="Leave it on the site"
        confirmLabel="Withdraw it now"
        confirmingLabel="Withdrawing…"
        heading={`Withdraw “${title}”?`}
        modalSlug={modalSlug}
        onConfirm={withdraw}
      />
    </Section>
  );
}

function Instead(props: { pages: PageChoice[]; value: string; onChange: (value: string) => void }) {
  const { onChange, pages, value } = props;
  return (
    <Choose label="Where readers are led instead" value={value} onChange={onChange}>
      <option value="">Nowhere: the address only says that the page was withdrawn</option>
      {pageKinds.map(({ collection, label }) => (
        <optgroup key={collection} label={label}>
          {pages
            .filter((page) => page.collection === collection)
            .map((page) => (
              <option key={page.key} value={page.key}>
                {page.title}
              </option>
            ))}
        </optgroup>
      ))}
    </Choose>
  );
}

/** Names of pages that are written out; the others are counted. */
const mostNames = 4;

interface ConsequencesProps {
  hasPage: boolean;
  /** The title of the page that readers are led to. */
  instead: string | null;
  title: string;
  usedBy: string[];
}

function Consequences({ hasPage, instead, title, usedBy }: ConsequencesProps) {
  const named = usedBy.slice(0, mostNames).map((name) => `“${name}”`);
  const others = usedBy.length - named.length;
  return (
    <ul className="sign-off__consequences">
      <li>It leaves the site at once, for everybody.</li>
      {hasPage && (
        <li>
          Its address says that it was withdrawn
          {instead ? `, and leads to “${instead}” instead.` : '. It leads nowhere else.'}
        </li>
      )}
      {usedBy.length > 0 && (
        <li>
          {usedBy.length === 1 ? 'One page mentions' : `${usedBy.length} pages mention`} it: {named.join(', ')}
          {others > 0 && ` and ${others} more`}. There, “{title}” becomes plain text, and{' '}
          {usedBy.length === 1 ? 'the page is' : 'the pages are'} due for another review.
        </li>
      )}
      <li>Its approvals do not hold any more. To bring it back, it must be approved and published again.</li>
    </ul>
  );
}
