'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { BundleOverview } from '../../bundles/overview.ts';
import { Action, Refusal, Section } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';

/** For reviewers: approving all that they may, in exactly the versions that were shown. */
export function ApproveSection({ overview }: { overview: BundleOverview }) {
  const { approvable, can, id, publishing, signsAs } = overview;
  const { config } = useConfig();
  const { send, working, error } = useStep();
  if (!can.approve) return null;
  const keys = new Set(approvable.map(({ key }) => key));
  const documents = publishing.filter(({ key }) => keys.has(key));
  return (
    <Section title="Your decision">
      <p>Read what is new in each of them first:</p>
      <ul>
        {documents.map(({ key, path, title }) => (
          <li key={key}>
            <Link href={`${config.routes.admin}${path}/review`} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <p>You have read them and they are right. Readers will see your name on each: {signsAs}.</p>
      <Action
        doing="Approving…"
        isWorking={working !== null}
        onClick={() =>
          void send('bundle-approve', { id, versions: approvable }, 'Approved. An editor can publish the bundle.')
        }
      >
        {documents.length === 1 ? 'Approve this version' : `Approve all ${documents.length}`}
      </Action>
      <Refusal>{error}</Refusal>
    </Section>
  );
}
