/** Previews of drafts: Next hands every address below `/preview` on. */
import config from '@payload-config';
import { getPayload } from 'payload';
import { handlePreview } from '../../../../preview/handle.ts';

async function handle(request: Request): Promise<Response> {
  return handlePreview(request, await getPayload({ config }));
}

export const GET = handle;
export const POST = handle;
