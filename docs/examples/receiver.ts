/** Takes webhooks of Wellcite. `WEBHOOK_SECRET=whsec_… node docs/examples/receiver.ts`; PORT is 4500 unless set. */
import { createServer } from 'node:http';
import { verifyWebhook, type WebhookEvent, WebhookRefused, ZodError } from '@wellcite/shared/webhook';

const { PORT = '4500', WEBHOOK_SECRET = '' } = process.env;
/** Both secrets with a space between them while one takes the place of the other. */
const secret = WEBHOOK_SECRET.split(' ').filter(Boolean);
if (secret.length === 0) throw new Error('Set WEBHOOK_SECRET: the admin shows it in the form of the webhook.');
/** The same message may come more than once. In earnest keep these in your database, for 30 days. */
const seen = new Set<string>();

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const id = String(request.headers['webhook-id']);
  try {
    const event = verifyWebhook({ secret, headers: request.headers, body });
    if (!seen.has(id)) handle(event);
    seen.add(id);
    response.writeHead(204).end();
  } catch (error) {
    if (error instanceof WebhookRefused) response.writeHead(401).end(error.message);
    // An event of a later version. Whatever else fails here is sent again.
    else response.writeHead(error instanceof ZodError ? 204 : 500).end();
  }
});

/** Within 15 seconds: work that takes longer belongs in a queue. */
function handle(event: WebhookEvent): void {
  if (event.type === 'webhook.test') console.log(`Test of ${event.data.webhook}`);
  else for (const { collection, id } of event.data.documents) console.log(event.type, collection, id);
}

server.listen(Number(PORT), () => console.log('Listening'));
