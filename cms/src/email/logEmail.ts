import type { EmailAdapter } from 'payload';

/**
 * Stands where a mail service would, and prints each e-mail to the log: who runs the CMS passes the link on. To send
 * e-mail, set SMTP_URL (mailer.ts).
 */
export const logEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Wellcite',
  sendEmail: async (message) => {
    const { to, subject, text, html } = message;
    payload.logger.info(asBlock({ to, subject, text, html }));
  },
});

/** An e-mail as a block of lines: its text or, where it has none, its HTML with the markup taken out. */
export function asBlock({
  to,
  subject,
  text,
  html,
}: {
  to: unknown;
  subject: unknown;
  text: unknown;
  html: unknown;
}): string {
  const body = (typeof text === 'string' ? text : plainText(typeof html === 'string' ? html : ''))
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `No mail service is set up, so this e-mail is here instead:\n  To: ${recipients(to)}\n  Subject: ${typeof subject === 'string' ? subject : ''}\n${body}`;
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
