'use client';

import { useState } from 'react';
import { CopyButton } from '../CopyButton.tsx';
import { Action, Choose, Moment, Refusal, Section } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import { useListedLinks } from './useListedLinks.ts';

const lengthsOfTime = [
  { days: 1, label: '1 day' },
  { days: 7, label: '7 days' },
  { days: 30, label: '30 days' },
];

/** Makes links by which people without an account see the newest draft of `documents`, and takes them back. */
export function PreviewLinks({ documents }: { documents: [string, ...string[]] }) {
  const [days, setDays] = useState('7');
  const [made, setMade] = useState<{ url: string; expiresAt: string } | null>(null);
  const { send, working, error } = useStep();
  const { links, problem, reload } = useListedLinks(documents[0]);

  const make = async () => {
    const answer = await send('preview-link', { documents, days: Number(days) }, 'The link is made.');
    if (!isLink(answer)) return;
    setMade(answer);
    reload();
  };
  const revoke = async (id: string) => {
    if ((await send('preview-link-revoke', { id }, 'The link is taken back.')) !== null) reload();
  };
  return (
    <div className="preview-links">
      <Section title="For people without an account">
        <p>
          Whoever has the link sees the newest draft, also what you write later, until the link ends. They can change
          nothing. Search engines do not find it.
        </p>
        <Choose label="How long it works" value={days} onChange={setDays}>
          {lengthsOfTime.map((one) => (
            <option key={one.days} value={one.days}>
              {one.label}
            </option>
          ))}
        </Choose>
        <Action
          doing="Making the link…"
          isWorking={working === 'preview-link'}
          style="secondary"
          onClick={() => void make()}
        >
          Make a link
        </Action>
        <Refusal>{error}</Refusal>
        {made && (
          <div className="sign-off__link" role="status">
            <p>
              It works until <Moment at={made.expiresAt} />. <strong>Copy it now: it is not shown again.</strong>
            </p>
            <p className="sign-off__url">
              <code>{made.url}</code>
            </p>
            <CopyButton text={made.url} />
          </div>
        )}
      </Section>
      <Section title="Links that work now">
        <Refusal>{problem}</Refusal>
        {links === null && problem === null && <p>Looking for links…</p>}
        {links?.length === 0 && <p>There are none. Make one above to show this page to somebody.</p>}
        {links !== null && links.length > 0 && (
          <ul className="preview-links__list">
            {links.map(({ id, madeBy, madeAt, expiresAt, documents: count }) => (
              <li key={id}>
                <span>
                  Made by {madeBy}, <Moment at={madeAt} />. Ends <Moment at={expiresAt} />.
                  {count > 1 && ` It shows ${count} documents.`}
                </span>
                <Action
                  doing="Taking it back…"
                  isWorking={working === 'preview-link-revoke'}
                  style="secondary"
                  onClick={() => void revoke(id)}
                >
                  Take back
                </Action>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function isLink(answer: unknown): answer is { url: string; expiresAt: string } {
  return typeof answer === 'object' && answer !== null && 'url' in answer && 'expiresAt' in answer;
}
