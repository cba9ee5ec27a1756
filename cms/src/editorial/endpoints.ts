/** What can be done about a document besides editing it, over HTTP: `POST /api/editorial/…`. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import { documentTarget } from '@wellcite/shared/rich-text';
import { lengths } from '@wellcite/shared/vocabulary';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { auditCsv } from './audit/csvEndpoint.ts';
import { claimsContextEndpoint } from './claims/endpoints.ts';
import { allowException, takeExceptionBack } from './claims/exceptions.ts';
import { keepLedger } from './claims/keepLedger.ts';
import { editorialEndpoint } from './endpoint.ts';
import { comment, resolveComment } from './signOff/comments.ts';
import { makeApprovalLink } from './signOff/links.ts';
import { signatureOfUser } from './signOff/signers.ts';
import { approve, askForChanges, renew, requestReview, takeRequestBack } from './signOff/steps.ts';
import { merge } from './whereUsed/merge.ts';
import { replace } from './whereUsed/replace.ts';
import { whereUsed } from './whereUsed/whereUsed.ts';
import { withdraw } from './withdraw/withdraw.ts';

const key = documentKeySchema;
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().min(1).max(100);
const text = z.string().trim().min(1, 'Write a few words.').max(lengths.paragraph);

export const editorialEndpoints: Endpoint[] = [
  auditCsv,
  claimsContextEndpoint,
  editorialEndpoint({
    path: 'request-review',
    roles: ['editor', 'admin'],
    body: z.object({ key, reviewer: id.nullable(), note: text.nullable() }),
    work: requestReview,
  }),
  editorialEndpoint({
    path: 'take-request-back',
    roles: ['editor', 'admin'],
    body: z.object({ key }),
    work: (body, req) => takeRequestBack(body.key, req),
  }),
  editorialEndpoint({
    path: 'approve',
    roles: ['reviewer'],
    body: z.object({ key, digest }),
    work: async (body, req) => approve({ ...body, signature: await signatureOfUser(req) }, req),
  }),
  editorialEndpoint({
    path: 'ask-for-changes',
    roles: ['reviewer'],
    body: z.object({ key, digest, note: text }),
    work: async (body, req) => askForChanges({ ...body, signature: await signatureOfUser(req) }, req),
  }),
  editorialEndpoint({
    path: 'renew',
    roles: ['reviewer'],
    body: z.object({ key }),
    work: async (body, req) => renew({ key: body.key, signature: await signatureOfUser(req) }, req),
  }),
  editorialEndpoint({
    path: 'comment',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ key, path: z.string().max(300), label: z.string().max(300), text }),
    work: comment,
  }),
  editorialEndpoint({
    path: 'resolve-comment',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ id }),
    work: (body, req) => resolveComment(body.id, req),
  }),
  editorialEndpoint({
    path: 'approval-link',
    roles: ['admin'],
    body: z.object({ key, person: id }),
    work: makeApprovalLink,
  }),
  editorialEndpoint({
    path: 'withdraw',
    roles: ['reviewer', 'admin'],
    body: z.object({ key, reason: text, instead: documentTarget.nullable() }),
    work: withdraw,
  }),
  editorialEndpoint({
    path: 'allow-exception',
    roles: ['reviewer'],
    body: z.object({ key, sentence: text, rule: z.string().min(1).max(200), reason: text }),
    work: async (body, req) => {
      await allowException(body, req);
      await keepLedger(body.key, req);
    },
  }),
  editorialEndpoint({
    path: 'take-exception-back',
    roles: ['reviewer'],
    body: z.object({ id }),
    work: async (body, req) => {
      await keepLedger(await takeExceptionBack(body.id, req), req);
    },
  }),
  editorialEndpoint({
    path: 'where-used',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ key }),
    work: async (body, req) => ({ uses: await whereUsed(body.key, req) }),
  }),
  editorialEndpoint({
    path: 'merge',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ keep: key, remove: key }),
    work: merge,
  }),
  editorialEndpoint({
    path: 'replace',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ key, by: key, afterwards: z.enum(['unpublish', 'trash']) }),
    work: replace,
  }),
];
