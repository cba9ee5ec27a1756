/** What of the site stands on the CMS's pages for patients too: whose they are, the way back, and help in a crisis. */

import { lastResortCrisisLines } from '@wellcite/shared/crisis-lines';
import { crisisLink as linkTo } from '@wellcite/shared/crisis-links';
import { telephoneLink } from '@wellcite/shared/paths';
import type { CrisisLine } from '@wellcite/shared/site';
import type { PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import { type Html, html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { storedSettings } from '../../publishing/storedSettings.ts';
import { retentionIn } from '../retention.ts';

export interface SiteFrame {
  clinicName: string;
  telephone: string | null;
  crisisLines: readonly Pick<CrisisLine, 'telephone' | 'action'>[];
  /** How long an enquiry is kept. */
  days: number;
}

/** Never fails: where the settings cannot be read, it is as if nothing had been set, so that what was typed can be shown again. */
export async function siteFrame(req: PayloadRequest): Promise<SiteFrame> {
  const settings = await storedSettings(req).catch((error: unknown) => {
    const reason = error instanceof Error ? error.name : 'unknown';
    req.payload.logger.error(`The settings could not be read for a page for patients (${reason}). Check the database.`);
    return null;
  });
  const lines = settings?.crisisLines ?? [];
  return {
    clinicName: settings?.clinicName || 'The clinic',
    telephone: settings?.telephone || null,
    crisisLines: lines.length > 0 ? lines : lastResortCrisisLines,
    days: retentionIn(settings),
  };
}

/** The page at which the form is, by which somebody comes back to the site. */
const contactAddress = `${env.siteUrl}/contact/`;

export function inFrame(frame: SiteFrame, { title, body }: Page): Page {
  return {
    title: `${title} – ${frame.clinicName}`,
    body: html`<aside class="crisis" aria-label="Help in a crisis"><p><span>In a crisis?</span> ${frame.crisisLines.map((line) => html`${crisisLink(line)} `)}</p></aside>
<header><a class="brand" href="${env.siteUrl}/">${frame.clinicName}</a></header>
<main>${body}</main>
<footer><p><a href="${contactAddress}">Back to the contact page</a></p></footer>`,
  };
}

export function crisisLink(line: SiteFrame['crisisLines'][number]): Html {
  const { words, href } = linkTo(line);
  return html`<a href="${href}">${words}</a>`;
}

/** "You can also call us: …"; nothing where there is no number. */
export function callUs({ telephone }: SiteFrame, words: string): Html | null {
  return telephone === null
    ? null
    : html`<p class="call">${words} <a href="${telephoneLink(telephone)}">${telephone}</a></p>`;
}
