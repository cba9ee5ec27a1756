/** The schedule over HTTP: `POST /api/editorial/…`, as the admin uses it. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { editorialEndpoint } from '../editorial/endpoint.ts';
import { scheduleTypes } from './order.ts';
import { scheduleStateOf } from './state.ts';
import { cancelSchedule, dismissRefusal, schedule } from './steps.ts';

const id = z.string().min(1).max(100);

export const scheduleEndpoints: Endpoint[] = [
  editorialEndpoint({
    path: 'schedule',
    roles: ['editor', 'admin'],
    body: z.object({ key: documentKeySchema, type: z.enum(scheduleTypes), at: z.iso.datetime() }),
    work: schedule,
  }),
  editorialEndpoint({
    path: 'cancel-schedule',
    roles: ['editor', 'admin'],
    body: z.object({ id }),
    work: (body, req) => cancelSchedule(body.id, req),
  }),
  editorialEndpoint({
    path: 'dismiss-refusal',
    roles: ['editor', 'admin'],
    body: z.object({ target: z.string().min(1).max(200) }),
    work: (body, req) => dismissRefusal(body.target, req),
  }),
  editorialEndpoint({
    path: 'schedule-state',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ key: documentKeySchema }),
    work: (body, req) => scheduleStateOf(body.key, req),
  }),
];
