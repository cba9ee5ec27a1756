'use client';

import { useState } from 'react';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { dayOf } from '../../editorial/signOff/state.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Action, Choose, Refusal, Section } from './parts.tsx';
import { useStep } from './useStep.ts';

/** For admins: a link by which somebody without an account reviews this version, once. */
export function LinkSection({ overview }: { overview: SignOffOverview }) {
  const { can, key, signers } = overview;
  const [person, setPerson] = useState('');
  const [link, setLink] = useState<{ url: string; expiresAt: string; name: string } | null>(null);
  const { send, working, error } = useStep();
  if (!can.makeLink && !link) return null;

  const make = async () => {
    const answer = await send('approval-link', { key, person }, 'The link is made.');
    if (isLink(answer)) setLink({ ...answer, name: signers.find(({ id }) => id === person)?.name ?? '' });
  };
  return (
    <Section title="A reviewer without an account">
      <p>
        Make a link that opens this version and nothing else. Whoever has it can sign as the person you choose, once.
      </p>
      {signers.length === 0 ? (
        <p className="sign-off__warning">
          Nobody can sign yet. Publish the person’s page at “People” first, so that readers can look up who signed.
        </p>
      ) : (
        <>
          <Choose label="Who signs" value={person} onChange={setPerson}>
            <option value="">Choose a person</option>
            {signers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choose>
          <Action
            doing="Making the link…"
            isWorking={working !== null}
            isDisabled={person === ''}
            style="secondary"
            onClick={() => void make()}
          >
            Make a link
          </Action>
        </>
      )}
      <Refusal>{error}</Refusal>
      {link && (
        <div className="sign-off__link" role="status">
          <p>
            For {link.name}. It works once, until {dayOf(link.expiresAt)}, and only as long as the text is not edited.
            <strong> Copy it now: it is not shown again.</strong>
          </p>
          <p className="sign-off__url">
            <code>{link.url}</code>
          </p>
          <CopyButton text={link.url} />
        </div>
      )}
    </Section>
  );
}

function isLink(answer: unknown): answer is { url: string; expiresAt: string } {
  return typeof answer === 'object' && answer !== null && 'url' in answer && 'expiresAt' in answer;
}
