/** What Payload's drawer for scheduling asks of the server, past the same checks, and with a line in the log, as over HTTP. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import { APIError, type ServerFunction } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/inTransaction.ts';
import { scheduleTypes } from './order.ts';
import { cancelSchedule, schedule } from './steps.ts';

const argsSchema = z.union([
  z.object({ deleteID: z.union([z.string(), z.number()]).transform(String) }),
  z.object({
    type: z.enum(scheduleTypes).default('publish'),
    date: z.coerce.date(),
    /** The one that was chosen in the drawer; the time is an instant all the same. */
    timezone: z.string().max(100).optional(),
    key: documentKeySchema,
  }),
]);

/** In the place of Payload's own, which lets whoever is signed in schedule anything, and take anything off. */
export const schedulePublish: ServerFunction<{ [key: string]: unknown }> = async (args) => {
  const { req } = args;
  const { data, error } = argsSchema.safeParse({ ...args, key: keyOf(args) });
  if (error) return { error: `What was sent cannot be used. ${z.prettifyError(error)}` };
  try {
    await inTransaction(req, () =>
      'deleteID' in data ? cancelSchedule(data.deleteID, req) : schedule({ ...data, at: data.date.toISOString() }, req),
    );
  } catch (cause) {
    if (cause instanceof APIError) return { error: cause.message };
    throw cause;
  }
  return { message: req.t('general:success') };
};

const targetSchema = z.object({ relationTo: z.string(), value: z.string() });

function keyOf({ doc, global }: { [key: string]: unknown }): string {
  const { data } = targetSchema.safeParse(doc);
  return data ? `${data.relationTo}:${data.value}` : `${global}:${global}`;
}
