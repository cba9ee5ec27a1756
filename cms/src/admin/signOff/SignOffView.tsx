import { Gutter } from '@payloadcms/ui';
import { documentKey } from '@wellcite/shared/content-api';
import { APIError, type DocumentViewServerProps } from 'payload';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { overviewOf } from '../../editorial/signOff/overview.ts';
import { SignOffPanel } from './SignOffPanel.tsx';
import { TabStep } from './TabStep.tsx';
import './signOff.css';

/** The tab “Review” of a document: its state, what is to be done about it, and by whom. */
export async function SignOffView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  if (docID === undefined || !isApprovable(collection)) {
    return <Gutter>Save the document first. Then it can be reviewed.</Gutter>;
  }
  try {
    const overview = await overviewOf(documentKey(collection, String(docID)), req);
    return (
      <Gutter className="sign-off">
        <TabStep collection={collection} id={String(docID)} label="Review" />
        <SignOffPanel overview={overview} />
      </Gutter>
    );
  } catch (error) {
    if (error instanceof APIError) return <Gutter className="sign-off">{error.message}</Gutter>;
    throw error;
  }
}
