import type { EmailAdapter } from 'payload';

/**
 * Stands where a mail service would, and prints each e-mail to the log: who runs the CMS passes the link on. To send
 * e-mail, put one of Payload's adapters in its place in payload.config.ts.
 */
export const logEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Wellcite',
  sendEmail: async (message) => {
    payload.logger.info(asBlock({ to: message.to, subject: message.subject, text: message.text ?? message.html }));
  },
});

/** An e-mail as a block of lines, its markup taken out. */
export function asBlock({ to, subject, text }: { to: unknown; subject: string | undefined; text: unknown }): string {
  const body = plainText(typeof text === 'string' ? text : '')
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `No mail service is set up, so this e-mail is here instead:\n  To: ${recipients(to)}\n  Subject: ${subject ?? ''}\n${body}`;
}

function recipients(to: unknown): string {
  if (Array.isArray(to)) return to.map(recipients).join(', ');
  if (typeof to === 'object' && to !== null && 'address' in to) return String(to.address);
  return typeof to === 'string' ? to : '';
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
