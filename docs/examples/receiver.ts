/** Takes webhooks of Wellcite. `WEBHOOK_SECRET=whsec_… node docs/examples/receiver.ts`; PORT is 4500 unless set. */
import { createServer } from 'node:http';
import { verifyWebhook, type WebhookEvent, WebhookRefused } from '@wellcite/shared/webhook';

const { PORT = '4500', WEBHOOK_SECRET = '' } = process.env;
/** Both secrets with a space between them while one takes the place of the other. */
const secret = WEBHOOK_SECRET.split(' ');
/** The same message may come more than once. In earnest keep these in your database, for 30 days. */
const seen = new Set<string>();

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const id = String(request.headers['webhook-id']);
  try {
    const event = verifyWebhook({ secret, headers: request.headers, body });
    // Answer first, within 15 seconds; work that takes longer belongs in a queue.
    response.writeHead(204).end();
    if (!seen.has(id)) handle(event);
    seen.add(id);
  } catch (error) {
    response.writeHead(error instanceof WebhookRefused ? 401 : 204).end();
  }
});

function handle(event: WebhookEvent): void {
  if (event.type === 'webhook.test') console.log(`Test of ${event.data.webhook}`);
  else for (const { collection, id } of event.data.documents) console.log(event.type, collection, id);
}

server.listen(Number(PORT), () => console.log('Listening'));
