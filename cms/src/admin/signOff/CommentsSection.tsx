'use client';

import type { CommentLine, SignOffOverview } from '../../editorial/signOff/overview.ts';
import { CommentForm } from './CommentForm.tsx';
import { Action, Moment, Refusal, Section } from './parts.tsx';
import { useStep } from './useStep.ts';

/** What reviewers and editors say to each other: what is open first, what is settled folded away. */
export function CommentsSection({ overview }: { overview: SignOffOverview }) {
  const { comments, key } = overview;
  const { send, working, error } = useStep();
  const open = comments.filter(({ isOpen }) => isOpen);
  const settled = comments.filter(({ isOpen }) => !isOpen);
  return (
    <Section id="comments" title="Comments">
      {open.length === 0 && <p className="sign-off-quiet">No open comments.</p>}
      <ul className="sign-off__comments">
        {open.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} />
            <Action
              doing="Settling…"
              isWorking={working !== null}
              style="secondary"
              onClick={() => void send('resolve-comment', { id: comment.id }, 'Settled.')}
            >
              Settle
            </Action>
          </li>
        ))}
      </ul>
      <Refusal>{error}</Refusal>
      {settled.length > 0 && (
        <details>
          <summary>{settled.length === 1 ? 'One settled comment' : `${settled.length} settled comments`}</summary>
          <ul className="sign-off__comments">
            {settled.map((comment) => (
              <li key={comment.id}>
                <Comment comment={comment} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <CommentForm documentKey={key} label="" path="" />
    </Section>
  );
}

function Comment({ comment }: { comment: CommentLine }) {
  const { at, author, label, text } = comment;
  return (
    <div>
      <p className="sign-off-quiet">
        {author} on {label ? `“${label}”` : 'all of it'}, <Moment at={at} />
      </p>
      <p className="sign-off__text">{text}</p>
    </div>
  );
}
