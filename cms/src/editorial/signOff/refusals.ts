/** Why a step cannot be taken: what happened, and what to do. They reach the client as they are. */
import { APIError } from 'payload';

export const notThere = () => new APIError('This document is not there any more. Go back to the list.', 404);

export const changedMeanwhile = () =>
  new APIError(
    'It was changed while you were reading it, so nothing was done. Reload the page and read it again.',
    409,
  );

export const forRoles = (who: string) => new APIError(`Only ${who} can do this. Ask one of them.`, 403);

export const refused = (message: string) => new APIError(message, 400);

export const taken = (message: string) => new APIError(message, 409);
