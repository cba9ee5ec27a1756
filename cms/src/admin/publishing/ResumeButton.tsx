'use client';

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import type { PublishingStop } from '@wellcite/shared/publisher-api';
import { countInWords } from '../../publishing/status/spans.ts';
import { usePublisherCommand } from './usePublisherCommand.ts';

const modalSlug = 'resume-publishing';

interface Props {
  stopped: PublishingStop;
  /** Documents whose change waits. */
  waiting: number;
}

/** Asks once more, as readers see the difference at once. */
export function ResumeButton({ stopped, waiting }: Props) {
  const { openModal } = useModal();
  const { send, working } = usePublisherCommand();
  const isLoss = stopped.reason === 'content-lost';
  const resume = async () => {
    await send('resume', { acceptLoss: isLoss }, 'Publishing goes on.');
  };
  return (
    <>
      <Button
        buttonStyle={isLoss ? 'secondary' : 'primary'}
        disabled={working !== null}
        margin={false}
        onClick={() => openModal(modalSlug)}
        size="medium"
      >
        {working === 'resume' ? 'Resuming…' : isLoss ? 'Go on without them…' : 'Resume publishing…'}
      </Button>
      <ConfirmationModal
        body={<Consequences stopped={stopped} waiting={waiting} />}
        cancelLabel="Leave it stopped"
        confirmLabel={isLoss ? 'Take them off the site' : 'Resume publishing'}
        confirmingLabel="Resuming…"
        heading={isLoss ? 'Go on although documents are gone?' : 'Resume publishing?'}
        modalSlug={modalSlug}
        onConfirm={resume}
      />
    </>
  );
}

function Consequences({ stopped, waiting }: Props) {
  switch (stopped.reason) {
    case 'content-lost':
      return (
        <>
          <p>{stopped.message}</p>
          <p>
            Their pages leave the site. If you did not delete them, do not go on: have the database restored from its
            backup first, and publishing goes on by itself.
          </p>
        </>
      );
    case 'went-back':
      return <p>Readers see all that is published now, in place of the earlier release.</p>;
    case 'asked':
      return (
        <p>
          {waiting > 0
            ? `${countInWords(waiting, 'change')} that ${waiting === 1 ? 'waits goes' : 'wait go'}`
            : 'What waits goes'}{' '}
          live at once, and so does what is published from then on.
        </p>
      );
    default:
      return stopped.reason satisfies never;
  }
}
