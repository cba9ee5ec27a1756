/** Importing references over HTTP: read what was pasted, look up what is missing, save. Each step changes nothing but its own. */
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { forRoles } from '../../editorial/signOff/refusals.ts';
import { PasteTooLong } from '../formats/Reading.ts';
import { readReferences } from '../formats/readReferences.ts';
import { fillInAll } from '../lookup/fillInAll.ts';
import { describeItems, withData } from './describeItems.ts';
import { type FillAnswer, mostCharacters, type ReadAnswer, type SaveAnswer } from './ImportItem.ts';
import { outside } from './outside.ts';
import { readBody } from './readBody.ts';
import { saveReferences } from './saveReferences.ts';
import { untitledAllowed } from './untitledAllowed.ts';

/** A character of JSON is seldom longer than two bytes. */
const mostBytes = 2 * mostCharacters;
const most = { fill: 100, save: 2000 } as const;

const pasteTooLong = `This is more than the ${mostCharacters.toLocaleString('en-US')} characters that are read at once. Paste it in parts. Nothing was added.`;
const listTooLong = 'This is more than is taken at once. Send the references in parts. Nothing of this part was added.';

export const importEndpoints: Endpoint[] = [
  importEndpoint('read', async (req): Promise<ReadAnswer> => {
    const body = z.object({ text: z.string() });
    const { text } = await readBody(req, { body, bytes: mostBytes, tooLong: pasteTooLong });
    const { found, unread } = readPaste(text);
    return { found: await describeItems(found, req), unread };
  }),
  importEndpoint('fill', async (req): Promise<FillAnswer> => {
    const body = z.object({ references: z.array(untitledAllowed).max(most.fill, listTooLong) });
    const { references } = await readBody(req, { body, bytes: mostBytes, tooLong: listTooLong });
    const answers = await fillInAll({ references, client: outside().client });
    const items = answers.map(({ data }) => withData({ data, format: 'citation', source: '', unreadParts: [] }));
    const described = await describeItems(items, req);
    return {
      filled: described.map((item, index) => ({
        ...item,
        from: answers[index]?.from ?? [],
        problems: answers[index]?.problems ?? [],
      })),
    };
  }),
  importEndpoint('save', async (req): Promise<SaveAnswer> => {
    const body = z.object({ references: z.array(z.unknown()).max(most.save, listTooLong), publish: z.boolean() });
    const { references, publish } = await readBody(req, { body, bytes: 4 * mostBytes, tooLong: listTooLong });
    return { saved: await saveReferences({ references, publish }, req) };
  }),
];

function importEndpoint(path: string, work: (req: PayloadRequest) => Promise<object>): Endpoint {
  return {
    path: `/references-import/${path}`,
    method: 'post',
    handler: async (req) => {
      if (req.user?.role !== 'editor' && req.user?.role !== 'admin') throw forRoles('an editor or an admin');
      return Response.json(await work(req), { headers: { 'cache-control': 'no-store' } });
    },
  };
}

function readPaste(text: string) {
  try {
    return readReferences(text);
  } catch (error) {
    if (error instanceof PasteTooLong) throw new APIError(error.message, 413);
    throw error;
  }
}
