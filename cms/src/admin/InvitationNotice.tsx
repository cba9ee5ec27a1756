'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * On the form for a new user, in place of a password: who is invited chooses it. Payload's form insists on one, so it is
 * given a random one, which the server does not take (see the field `password`).
 */
export function InvitationNotice() {
  const { id } = useDocumentInfo();
  return id === undefined ? <Invitation /> : null;
}

function Invitation() {
  const { value, setValue, formInitializing } = useField<string>({ path: 'password' });
  const { value: confirmed, setValue: confirm } = useField<string>({ path: 'confirm-password' });
  useEffect(() => {
    if (formInitializing) return;
    // One after the other: the second is compared with the first.
    if (!value) setValue(crypto.randomUUID());
    else if (confirmed !== value) confirm(value);
  }, [value, confirmed, setValue, confirm, formInitializing]);
  return (
    <>
      <style>{'.auth-fields__changing-password { display: none; }'}</style>
      <p style={{ marginBlock: 0, marginBottom: 'var(--base)' }}>
        Once you save, this person gets a link to choose a password. It works for seven days.
      </p>
    </>
  );
}
