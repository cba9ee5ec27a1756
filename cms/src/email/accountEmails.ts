/** What people get by e-mail about their account. */
import { env } from '../env.ts';

/** How long the link in an invitation works, in milliseconds: a week, so that a holiday does not end it. */
export const invitationLifetime = 7 * 24 * 60 * 60 * 1000;

interface Email {
  subject: string;
  html: string;
}

/** Where a password is chosen. The token works once. */
export function passwordLink(token: string): string {
  return `${env.cmsUrl}/admin/reset/${encodeURIComponent(token)}`;
}

export function invitation({ name, token }: { name: string; token: string }): Email {
  return {
    subject: 'Your account in the CMS',
    html: paragraphs(
      `Hello ${escapeHtml(name)},`,
      'An account was made for you. Choose a password here to sign in for the first time:',
      link(passwordLink(token)),
      'The link works once, for seven days. After that, ask for a new one with “Forgot password” on the sign-in page.',
    ),
  };
}

export const resetEmail = {
  subject: 'Choose a new password',
  html({ token }: { token: string }): string {
    return paragraphs(
      'You, or somebody who knows your address, asked for a new password. Choose one here:',
      link(passwordLink(token)),
      'The link works once, for one hour. If it was not you, do nothing: your password stays as it is.',
    );
  },
};

function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

function link(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
