/** What the front desk and admins do, over HTTP: `POST /api/editorial/enquiry-…`. */
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { enquiryRoles } from '../access/roles.ts';
import { editorialEndpoint } from '../editorial/endpoint.ts';
import { enquiryStates } from './collection.ts';
import { deleteEnquiry, markEnquiry, readEnquiryOf } from './records.ts';

const id = z.string().min(1).max(100);

export const staffEndpoints: Endpoint[] = [
  editorialEndpoint({
    // A step and no address to open: what is read is in no history and no cache, and nothing is read by a mere reload.
    path: 'enquiry-read',
    roles: enquiryRoles,
    body: z.object({ id }),
    work: (body, req) => readEnquiryOf(body.id, req),
  }),
  editorialEndpoint({
    path: 'enquiry-mark',
    roles: enquiryRoles,
    body: z.object({ id, state: z.enum(enquiryStates) }),
    work: markEnquiry,
  }),
  editorialEndpoint({
    path: 'enquiry-delete',
    roles: enquiryRoles,
    body: z.object({ id }),
    work: (body, req) => deleteEnquiry(body.id, req),
  }),
];
