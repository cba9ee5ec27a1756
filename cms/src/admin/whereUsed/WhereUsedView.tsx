import { Gutter } from '@payloadcms/ui';
import { documentKeySchema } from '@wellcite/shared/content-api';
import { APIError, type DocumentViewServerProps } from 'payload';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { findDocument } from '../../editorial/whereUsed/documents.ts';
import { mergeableCollections } from '../../editorial/whereUsed/merge.ts';
import { whereUsed } from '../../editorial/whereUsed/whereUsed.ts';
import { TabStep } from '../signOff/TabStep.tsx';
import { MergeSection } from './MergeSection.tsx';
import { ReplaceSection } from './ReplaceSection.tsx';
import { UseList } from './UseList.tsx';
import '../signOff/signOff.css';
import './whereUsed.css';

/** The tab “Where used” of a document: what refers to it, and what can take its place there. */
export async function WhereUsedView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  if (docID === undefined) return <Gutter>Save the document first. Then others can refer to it.</Gutter>;
  const key = documentKeySchema.parse(`${collection}:${docID}`);
  try {
    const { id, title, isPublished } = await findDocument(key, req);
    const uses = await whereUsed(key, req);
    const document = { key, collection, id, title, isPublished };
    return (
      <Gutter className="sign-off where-used">
        {isApprovable(collection) && <TabStep collection={collection} id={id} label="Where used" />}
        <UseList collection={collection} isPublished={isPublished} uses={uses} />
        <ReplaceSection document={document} uses={uses} />
        {mergeableCollections.some((name) => name === collection) && <MergeSection document={document} uses={uses} />}
      </Gutter>
    );
  } catch (error) {
    if (error instanceof APIError) return <Gutter className="sign-off">{error.message}</Gutter>;
    throw error;
  }
}
