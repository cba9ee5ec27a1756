/** Answers that say what was wrong with the question. */

export const refuse = {
  unauthorized: () =>
    error(401, 'This is for the publisher alone. Send the CONTENT_API_TOKEN as "Authorization: Bearer …".', {
      'www-authenticate': 'Bearer',
    }),
  badRequest: (message: string) => error(400, message),
  notFound: (message: string) => error(404, message),
};

function error(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
