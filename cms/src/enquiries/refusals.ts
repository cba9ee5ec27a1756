import { APIError } from 'payload';

export const enquiryGone = () =>
  new APIError('This enquiry is not there any more: somebody deleted it, or its time was over. Reload the page.', 404);
