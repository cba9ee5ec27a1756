/** How e-mail leaves the CMS: by the mail server of SMTP_URL, or, where there is none, into the log. */
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { MailServer } from '@wellcite/shared/environment';
import { APIError, type EmailAdapter } from 'payload';
import { logEmail } from './logEmail.ts';

/** A mail server that does not answer must not hold up whoever waits for the page; in milliseconds. */
const patience = 15_000;

/** For `email` in payload.config.ts. The mail server is first spoken to when there is something to send. */
export function mailer(mail: MailServer | undefined): EmailAdapter | Promise<EmailAdapter> {
  return mail ? smtpEmail(mail) : logEmail;
}

async function smtpEmail({ url, from }: MailServer): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name || 'Wellcite',
    skipVerify: true,
    transportOptions: { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
  });
  return (args) => {
    const smtp = adapter(args);
    // Said once, and again only when something else is the matter.
    let lastReason: string | null = null;
    return {
      ...smtp,
      sendEmail: async (message) => {
        try {
          const sent = await smtp.sendEmail(message);
          lastReason = null;
          return sent;
        } catch (error) {
          const reason = notSent(error);
          if (reason !== lastReason) args.payload.logger.error(reason);
          lastReason = reason;
          throw new APIError(reason, 502);
        }
      },
    };
  };
}

/** What went wrong, and what to do. The mail server's own words hold no password of ours. */
function notSent(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `An e-mail was not sent. The mail server of SMTP_URL says: ${said.replace(/\.*$/, '.')} Check SMTP_URL and MAIL_FROM, and whether that server runs.`;
}
