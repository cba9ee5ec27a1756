'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { BundleOverview } from '../../bundles/overview.ts';
import { schedulerAdvice } from '../scheduling/schedulerAdvice.ts';
import { Moment, Section } from '../signOff/parts.tsx';
import { ApproveSection } from './ApproveSection.tsx';
import { AskSection } from './AskSection.tsx';
import { BundlePill } from './BundlePill.tsx';
import { DocumentItem } from './DocumentItem.tsx';
import { ReleaseSection } from './ReleaseSection.tsx';

export function BundlePanel({ overview }: { overview: BundleOverview }) {
  return (
    <>
      <Summary overview={overview} />
      <Contents overview={overview} />
      <AskSection overview={overview} />
      <ApproveSection overview={overview} />
      <ReleaseSection overview={overview} />
    </>
  );
}

function Summary({ overview }: { overview: BundleOverview }) {
  const { state, note, publishAt, published, refusal, isSchedulerRunning } = overview;
  return (
    <section className="sign-off__section sign-off__summary">
      <h2 className="sign-off__state">
        <BundlePill state={state} />
      </h2>
      <p>{state.explanation}</p>
      {publishAt && (
        <p>
          <strong>
            Goes live on <Moment at={publishAt} />, your time.
          </strong>
        </p>
      )}
      {!isSchedulerRunning && <p className="sign-off__refusal">{schedulerAdvice}</p>}
      {published && (
        <p>
          Published on <Moment at={published.at} /> by {published.by}.
        </p>
      )}
      {refusal.length > 0 && (
        <div className="sign-off__refusal">
          {refusal.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
      {note && <blockquote className="sign-off__note">{note}</blockquote>}
    </section>
  );
}

function Contents({ overview }: { overview: BundleOverview }) {
  const { id, publishing, leaving, preview } = overview;
  const { config } = useConfig();
  const form = `${config.routes.admin}/collections/release-bundles/${id}`;
  if (publishing.length + leaving.length === 0) {
    return (
      <Section title="What is in it">
        <p>
          Nothing yet. <Link href={form}>Add the documents that go live together</Link>, save, and come back here.
        </p>
      </Section>
    );
  }
  return (
    <>
      {publishing.length > 0 && (
        <Section title={`To be published (${publishing.length})`}>
          {preview && (
            <p>
              <a href={preview} rel="noreferrer" target="_blank">
                Preview all of it together
              </a>
              <span className="sign-off-quiet">, as readers would see the site with it.</span>
            </p>
          )}
          <ul className="bundle__documents">
            {publishing.map((document) => (
              <DocumentItem key={document.key} document={document} />
            ))}
          </ul>
        </Section>
      )}
      {leaving.length > 0 && (
        <Section title={`To be taken off the site (${leaving.length})`}>
          <ul className="bundle__documents">
            {leaving.map((document) => (
              <DocumentItem key={document.key} document={document} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
