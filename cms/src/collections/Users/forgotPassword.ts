/** Payload's endpoint, but that it answers before it looks: neither its words nor its time tell which accounts there are. */
import { APIError, addDataAndFileToRequest, type Endpoint, type Payload } from 'payload';
import { resetEmail } from '../../email/accountEmails.ts';

export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = req.data?.email;
    if (typeof email !== 'string' || email.trim() === '') {
      throw new APIError('There is no e-mail in this request. Send the one that you sign in with.', 400);
    }
    void sendLink(req.payload, email);
    return Response.json({
      message: 'If there is an account with this e-mail, a link to choose a new password is on its way to it.',
    });
  },
};

async function sendLink(payload: Payload, email: string): Promise<void> {
  try {
    // Payload's own mail would be made with the address that the request names, which anybody can make up.
    const token: string | null = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    if (!token) return;
    await payload.sendEmail({ to: email, subject: resetEmail.subject, html: resetEmail.html({ token }) });
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'A link to choose a new password was asked for and not sent. Check the settings for e-mail, then ask again.',
    });
  }
}
