/** What can be done with a release bundle, over HTTP: `POST /api/editorial/bundle-…`. */
import { digestSchema, documentKeySchema } from '@wellcite/shared/content-api';
import { lengths } from '@wellcite/shared/vocabulary';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { editorialEndpoint } from '../editorial/endpoint.ts';
import { publishBundle } from './publishBundle.ts';
import { approveBundle, cancelBundle, requestBundleReview, scheduleBundle } from './steps.ts';

const id = z.string().min(1).max(100);
const note = z.string().trim().min(1).max(lengths.paragraph).nullable();
const version = z.object({ key: documentKeySchema, digest: digestSchema });

export const bundleEndpoints: Endpoint[] = [
  editorialEndpoint({
    path: 'bundle-request-review',
    roles: ['editor', 'admin'],
    body: z.object({ id, reviewer: id.nullable(), note }),
    work: requestBundleReview,
  }),
  editorialEndpoint({
    path: 'bundle-approve',
    roles: ['reviewer'],
    body: z.object({ id, versions: z.array(version).min(1, 'Nothing is named that could be approved.').max(200) }),
    work: approveBundle,
  }),
  editorialEndpoint({
    path: 'bundle-publish',
    roles: ['editor', 'admin'],
    body: z.object({ id }),
    work: (body, req) => publishBundle(body.id, req),
  }),
  editorialEndpoint({
    path: 'bundle-schedule',
    roles: ['editor', 'admin'],
    body: z.object({ id, at: z.iso.datetime() }),
    work: scheduleBundle,
  }),
  editorialEndpoint({
    path: 'bundle-cancel',
    roles: ['editor', 'admin'],
    body: z.object({ id }),
    work: (body, req) => cancelBundle(body.id, req),
  }),
];
