/** A line of the audit log as a sentence. */
import type { AuditAction } from '../../editorial/audit/actions.ts';
import type { AuditLine } from '../../editorial/audit/csv.ts';

/** In three parts, so that the title can be a link. */
export interface Sentence {
  before: string;
  /** Null where the step concerns no document. */
  title: string | null;
  after: string;
}

/** "Rita Reviewer approved Anxiety, version 0a1b2c3d4e5f." */
export function sentenceOf({ userName, action, document, title, before, after }: AuditLine): Sentence {
  const named = title || document || null;
  const [verb, rest] = wordsOf(action, { before: before || null, after: after || null });
  // A signature has its credentials after a comma, and another one ends them.
  const who = userName.includes(',') ? `${userName},` : userName;
  return { before: `${who} ${verb}${named ? '' : ' a setting'}`, title: named, after: `${rest}.` };
}

type Values = Record<'before' | 'after', string | null>;

/** What stands before the title, and what after it. */
function wordsOf(action: AuditAction, { before, after }: Values): [string, string] {
  const change = before && after ? `: ${before} → ${after}` : '';
  switch (action) {
    case 'review-requested':
      return ['asked for a review of', version(after)];
    case 'review-request-taken-back':
      return ['took back the request for a review of', ''];
    case 'changes-asked':
      return ['asked for changes to', version(before)];
    case 'commented':
      return ['commented on', after ? `, at “${after}”` : ''];
    case 'comment-resolved':
      return ['settled a comment on', ''];
    case 'approved':
      return ['approved', version(after)];
    case 'approval-void':
      return ['edited', `, so its approval no longer holds${change}`];
    case 'renewed':
      return ['found', ` still right${after ? `, and it is due again on ${after}` : ''}`];
    case 'approval-link-made':
      return ['made a link to review by, for', ''];
    case 'preview-link-made':
      return ['made a link to a preview of', ''];
    case 'preview-link-revoked':
      return ['took back a link to a preview of', ''];
    case 'published':
      return ['published', version(after)];
    case 'unpublished':
      return ['took down', version(before)];
    case 'withdrawn':
      return ['withdrew', ' at once'];
    case 'deleted':
      return ['deleted', ''];
    case 'merged':
      // Into which one is in its reason; `after` is a key, which says nothing to people.
      return ['merged', ' into another'];
    case 'address-changed':
      return ['changed the address of', change || (before ? `, which was ${before}` : '')];
    case 'claim-exception-allowed':
      return ['allowed an exception in', after ? `: “${after}”` : ''];
    case 'claim-exception-taken-back':
      return ['took back an exception in', after ? `: “${after}”` : ''];
    case 'notice-set':
      return ['noted what was said of', after ? `: ${after}` : ': nothing is wrong with it'];
    case 'setting-changed':
      return ['changed', change];
    case 'enquiry-read':
      return ['read', ''];
    case 'enquiry-answered':
      return ['marked', ' as answered'];
    case 'enquiry-reopened':
      return ['marked', ' as open again'];
    case 'enquiry-deleted':
      return ['deleted', ''];
    case 'enquiries-expired':
      return ['deleted', ', whose time was over'];
    default:
      return action satisfies never;
  }
}

function version(digest: string | null): string {
  return digest ? `, version ${digest}` : '';
}
