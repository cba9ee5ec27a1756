import { html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { callUs, inFrame, type SiteFrame } from './siteFrame.ts';

/** Where what was sent could not be read, so that there is no form to show again: what to do instead. */
export function stopPage(frame: SiteFrame, message: string): Page {
  return inFrame(frame, {
    title: 'This could not be sent',
    body: html`<h1>This could not be sent</h1><p>${message}</p>${callUs(frame, 'You can also call us:')}`,
  });
}
