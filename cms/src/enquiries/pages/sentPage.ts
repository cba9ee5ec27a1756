import {
  enquiryKept,
  enquiryNextHeading,
  enquiryNextSteps,
  enquirySentHeading,
  enquiryWorse,
  ourTelephone,
} from '@wellcite/shared/enquiry-words';
import { html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { callUs, crisisLink, inFrame, type SiteFrame } from './siteFrame.ts';

/** What happens next. It says the same to a program that filled in what nobody sees. */
export function sentPage(frame: SiteFrame): Page {
  return inFrame(frame, {
    title: enquirySentHeading,
    body: html`<h1>${enquirySentHeading}</h1>
<h2>${enquiryNextHeading}</h2>
<ol>${enquiryNextSteps.map((step) => html`<li>${step}</li>`)}</ol>
${callUs(frame, ourTelephone)}
<p>${enquiryWorse} ${frame.crisisLines.map((line, index) => html`${index > 0 ? ', ' : ''}${crisisLink(line)}`)}.</p>
<p>${enquiryKept(frame.days)} You can close this page.</p>`,
  });
}
