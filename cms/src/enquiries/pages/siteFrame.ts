/** What of the site stands on the CMS's pages for patients too: whose they are, the way back, and help in a crisis. */
import { telephoneLink } from '@wellcite/shared/paths';
import type { CrisisLine } from '@wellcite/shared/site';
import { enquiryRetention } from '@wellcite/shared/vocabulary';
import type { PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import { type Html, html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { storedSettings } from '../../publishing/storedSettings.ts';

export interface SiteFrame {
  clinicName: string;
  telephone: string | null;
  crisisLines: readonly Pick<CrisisLine, 'telephone' | 'action'>[];
  /** How long an enquiry is kept. */
  days: number;
}

/** Where nothing is set yet: crisis help must never be missing. */
const usualCrisisLines = [
  { telephone: '988', action: 'Call or text 988' },
  { telephone: '911', action: 'Call 911' },
];

export async function siteFrame(req: PayloadRequest): Promise<SiteFrame> {
  const settings = await storedSettings(req);
  const lines = settings?.crisisLines ?? [];
  return {
    clinicName: settings?.clinicName || 'The clinic',
    telephone: settings?.telephone || null,
    crisisLines: lines.length > 0 ? lines : usualCrisisLines,
    days: settings?.enquiryRetentionDays ?? enquiryRetention.usual,
  };
}

/** The page at which the form is, by which somebody comes back to the site. */
export const contactAddress = `${env.siteUrl}/contact/`;

export function inFrame(frame: SiteFrame, { title, body }: Page): Page {
  return {
    title: `${title} – ${frame.clinicName}`,
    body: html`<aside class="crisis" aria-label="Help in a crisis"><p><span>In a crisis?</span> ${frame.crisisLines.map((line) => html`${crisisLink(line)} `)}</p></aside>
<header><a class="brand" href="${env.siteUrl}/">${frame.clinicName}</a></header>
<main>${body}</main>
<footer><p><a href="${contactAddress}">Back to the contact page</a></p></footer>`,
  };
}

export function crisisLink({ telephone, action }: SiteFrame['crisisLines'][number]): Html {
  return html`<a href="${telephoneLink(telephone)}">${action}</a>`;
}

/** "You can also call us: …"; nothing where there is no number. */
export function callUs({ telephone }: SiteFrame, words: string): Html | null {
  return telephone === null
    ? null
    : html`<p class="call">${words} <a href="${telephoneLink(telephone)}">${telephone}</a></p>`;
}
