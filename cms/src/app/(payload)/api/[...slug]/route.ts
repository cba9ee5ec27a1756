import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { executeAuthStrategies, getPayload } from 'payload';
import { behindTheDoor } from '../../../../access/behindTheDoor.ts';
import { preflight } from '../../../../enquiries/cors.ts';

async function isSignedIn(request: Request): Promise<boolean> {
  const { user } = await executeAuthStrategies({ headers: request.headers, payload: await getPayload({ config }) });
  return user !== null;
}

export const GET = behindTheDoor(REST_GET(config), isSignedIn);
export const POST = behindTheDoor(REST_POST(config), isSignedIn);
export const PATCH = behindTheDoor(REST_PATCH(config), isSignedIn);
export const PUT = behindTheDoor(REST_PUT(config), isSignedIn);
export const DELETE = behindTheDoor(REST_DELETE(config), isSignedIn);
const options = REST_OPTIONS(config);

export async function OPTIONS(...args: Parameters<typeof options>): Promise<Response> {
  return preflight(args[0]) ?? options(...args);
}
