import { enquiryNextSteps, enquirySentHeading } from '@wellcite/shared/enquiry-words';
import { html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { callUs, crisisLink, inFrame, type SiteFrame } from './siteFrame.ts';

/** What happens next. It says the same to a program that filled in what nobody sees. */
export function sentPage(frame: SiteFrame): Page {
  return inFrame(frame, {
    title: enquirySentHeading,
    body: html`<h1>${enquirySentHeading}</h1>
<h2>What happens next</h2>
<ol>${enquiryNextSteps.map((step) => html`<li>${step}</li>`)}</ol>
${callUs(frame, 'Our telephone:')}
<p>If it gets worse, or you are in a crisis, do not wait for us: ${frame.crisisLines.map((line, index) => html`${index > 0 ? ', ' : ''}${crisisLink(line)}`)}.</p>
<p>We keep what you wrote for ${frame.days} days, then delete it. You can close this page.</p>`,
  });
}
