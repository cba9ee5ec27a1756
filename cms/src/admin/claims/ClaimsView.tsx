import { Gutter } from '@payloadcms/ui';
import { documentKey } from '@wellcite/shared/content-api';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { ExportReferences } from '../references/ExportReferences.tsx';
import { TabStep } from '../signOff/TabStep.tsx';
import { AllowedItem } from './AllowedItem.tsx';
import { AllowForm } from './AllowForm.tsx';
import { CitedSentence } from './CitedSentence.tsx';
import { FindingItem } from './FindingItem.tsx';
import { ledgerView } from './ledgerView.ts';
import { countInWords } from './openFindings.ts';
import './claims.css';
import './claimsView.css';

/** The tab “Claims” of a document: what is to be put right in its newest version, and each cited sentence with its sources. */
export async function ClaimsView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  if (docID === undefined || !isApprovable(collection)) {
    return <Gutter className="claims-view">Save the document first. Then its claims are listed here.</Gutter>;
  }
  if (collection === 'references') {
    return <Gutter className="claims-view">A source speaks for itself: no claims are looked for in it.</Gutter>;
  }
  const key = documentKey(collection, String(docID));
  const view = await ledgerView(key, req);
  if (!view) return <Gutter className="claims-view">This document is not there any more. Go back to the list.</Gutter>;
  const isReviewer = req.user?.role === 'reviewer';
  const { findings, exceptions, cited, sources } = view;
  return (
    <Gutter className="claims-view">
      <TabStep collection={collection} id={String(docID)} label="Claims" />
      <Part title="What to look at" count={countInWords(findings)}>
        <p className="claims-view__hint">
          What is to be put right keeps the page from being published. What is to be considered does not.
        </p>
        {findings.length === 0 ? (
          <p>Nothing: each claim has its source, and no words promise too much.</p>
        ) : (
          <ul className="claims-list__items">
            {findings.map((finding) => (
              <FindingItem key={finding.key} finding={finding} where={finding.entry.label}>
                {isReviewer && <AllowForm document={key} sentence={finding.entry.normalized} rule={finding.rule} />}
              </FindingItem>
            ))}
          </ul>
        )}
      </Part>
      {exceptions.length > 0 && (
        <Part title="Allowed by a reviewer">
          <ul className="claims-list__items">
            {exceptions.map((exception) => (
              <AllowedItem key={exception.id} exception={exception} canTakeBack={isReviewer} />
            ))}
          </ul>
        </Part>
      )}
      <Part title="Every cited sentence" count={cited.length > 0 ? String(cited.length) : null}>
        {cited.length === 0 ? (
          <p>No sentence cites a source yet. Put the caret behind a claim and press Cite above the text.</p>
        ) : (
          <ul className="claims-list__items">
            {cited.map((entry) => (
              <CitedSentence
                key={`${entry.path}|${entry.place.node.join('.')}|${entry.place.part}|${entry.place.start}`}
                entry={entry}
                sources={sources}
                admin={req.payload.config.routes.admin}
              />
            ))}
          </ul>
        )}
        {cited.length > 0 && <ExportReferences label="Export the references of this page:" page={key} />}
      </Part>
    </Gutter>
  );
}

function Part({ title, count = null, children }: { title: string; count?: string | null; children: ReactNode }) {
  return (
    <section className="claims-list claims-view__part">
      <h2>
        {title}
        {count !== null && <span className="claims-view__count"> ({count})</span>}
      </h2>
      {children}
    </section>
  );
}
