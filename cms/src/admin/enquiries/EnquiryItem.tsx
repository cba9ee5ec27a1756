'use client';

import { useId, useState } from 'react';
import type { EnquiryRow } from '../../enquiries/records.ts';
import type { ShownEnquiry } from '../../enquiries/shownEnquiry.ts';
import { Action, Moment, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import '../signOff/signOff.css';

/** One enquiry: when it came, and on asking what is in it, until somebody closes it or leaves the page. */
export function EnquiryItem({ row }: { row: EnquiryRow }) {
  const { send, working, error } = useStep();
  const [shown, setShown] = useState<ShownEnquiry | null>(null);
  const [isSure, setSure] = useState(false);
  const contentId = useId();
  const { id, state } = row;
  const isNew = state === 'new';
  const controls = { id: contentId, isExpanded: shown !== null };

  const read = async () => {
    const answer = await send('enquiry-read', { id }, 'Shown. The audit log keeps that you read it.');
    if (isShown(answer)) setShown(answer);
  };
  const mark = () => {
    const to = isNew ? 'answered' : 'new';
    void send('enquiry-mark', { id, state: to }, isNew ? 'Marked as answered.' : 'It is to be answered again.');
  };
  const remove = () => void send('enquiry-delete', { id }, 'Deleted for good.');

  return (
    <li className="enquiry">
      <div className="enquiry__head">
        <p className="enquiry__when">
          Received <Moment at={row.receivedAt} />
          {row.answeredAt && (
            <span className="enquiry__answered">
              Answered <Moment at={row.answeredAt} />
              {row.answeredByName && ` by ${row.answeredByName}`}
            </span>
          )}
        </p>
        {shown ? (
          <Action controls={controls} doing="" isWorking={false} style="secondary" onClick={() => setShown(null)}>
            Close
          </Action>
        ) : (
          <Action
            controls={controls}
            doing="Opening…"
            isWorking={working === 'enquiry-read'}
            onClick={() => void read()}
          >
            Read
          </Action>
        )}
      </div>
      <div id={contentId} aria-live="polite">
        {shown && <Content shown={shown} />}
      </div>
      <Refusal>{error}</Refusal>
      {(shown || !isNew) && (
        <div className="enquiry__steps">
          <Action doing="Marking…" isWorking={working === 'enquiry-mark'} style="secondary" onClick={mark}>
            {isNew ? 'Mark as answered' : 'Not answered yet'}
          </Action>
          {isSure ? (
            <>
              <Action doing="Deleting…" isWorking={working === 'enquiry-delete'} style="error" onClick={remove}>
                Yes, delete it for good
              </Action>
              <Action doing="" isWorking={false} style="secondary" onClick={() => setSure(false)}>
                Keep it
              </Action>
            </>
          ) : (
            <Action doing="" isWorking={false} style="secondary" onClick={() => setSure(true)}>
              Delete now
            </Action>
          )}
        </div>
      )}
    </li>
  );
}

function Content({ shown }: { shown: ShownEnquiry }) {
  if ('problem' in shown) return <p className="enquiry__problem">{shown.problem}</p>;
  return (
    <dl className="enquiry__lines">
      {shown.lines.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isShown(answer: unknown): answer is ShownEnquiry {
  return typeof answer === 'object' && answer !== null && ('lines' in answer || 'problem' in answer);
}
