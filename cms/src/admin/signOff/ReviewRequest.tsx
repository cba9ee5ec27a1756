import { useState } from 'react';
import { Action, Choose, TextArea } from './parts.tsx';

interface Props {
  reviewers: readonly { id: string; name: string }[];
  isWorking: boolean;
  /** Answers as `useStep` does; the note is kept where it was refused. */
  ask: (request: { reviewer: string | null; note: string | null }) => Promise<unknown>;
}

/** Who is to read it, and what they should know: of one document, and of a bundle. */
export function ReviewRequest({ reviewers, isWorking, ask }: Props) {
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const press = async () => {
    if (await ask({ reviewer: reviewer || null, note: note.trim() || null })) setNote('');
  };
  return (
    <>
      <Choose label="Who should read it" value={reviewer} onChange={setReviewer}>
        <option value="">All reviewers</option>
        {reviewers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choose>
      <TextArea
        label="A note for the reviewer"
        hint="What is new, or what to look at first. You can leave it empty."
        value={note}
        onChange={setNote}
      />
      <Action doing="Asking…" isWorking={isWorking} onClick={() => void press()}>
        Ask for a review
      </Action>
    </>
  );
}
