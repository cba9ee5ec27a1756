/** What others add to publishing: facts that stand beside a document, reasons to refuse it, and what follows from it. */
import type { DocumentKey, PublicDocument } from '@wellcite/shared/content-api';
import type { Field, PayloadRequest } from 'payload';
import type { Problem } from './explain.ts';

export interface Submission {
  /** As readers would see it. Its id is `new` where it is about to be created. */
  document: PublicDocument;
  /** As it will be stored, all of its fields. */
  doc: object;
  /** As readers see it now; null where they do not. */
  published: PublicDocument | null;
  /** Those of its form. */
  fields: readonly Field[];
  req: PayloadRequest;
}

/** Why a document that holds to the contract may not be published all the same; empty where it may. */
export type Gate = (submission: Submission) => Promise<Problem[]>;

export interface PublicChange {
  key: DocumentKey;
  /** Null where readers did not see it. */
  before: PublicDocument | null;
  /** Null where readers do not see it any more. */
  after: PublicDocument | null;
  req: PayloadRequest;
}

export interface PublishingExtensions {
  /** Puts what is known of a document besides what is in it into its public form. */
  join: (document: PublicDocument, req: PayloadRequest) => Promise<PublicDocument>;
  gates: readonly Gate[];
  /** Runs within the transaction, after the read model has been written. */
  follow: readonly ((change: PublicChange) => Promise<void>)[];
}
