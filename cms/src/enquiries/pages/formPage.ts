/** The form again, with what was typed: to be put right, or to be checked before it is sent. */
import { enquiryPaths, trapField } from '@wellcite/shared/enquiry';
import {
  consentWords,
  enquiryFieldId,
  enquirySend,
  problemPrefix,
  problemsHeading,
  trapLabel,
} from '@wellcite/shared/enquiry-words';
import {
  contactTimeLabels,
  contactTimes,
  contactWayLabels,
  contactWays,
  enquiryTopicLabels,
  enquiryTopics,
} from '@wellcite/shared/vocabulary';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { Html, html } from '../../html/html.ts';
import type { Page } from '../../html/pageAnswer.ts';
import { choiceField, consentField, type FormState, textField } from './fields.ts';
import { callUs, inFrame, type SiteFrame } from './siteFrame.ts';

const check = 'Check what you wrote, then send it';

export function formPage(input: FormState & { frame: SiteFrame; notice: string | null; token: string }): Page {
  const { frame, problems, notice, token } = input;
  const heading = problems.length > 0 ? problemsHeading(problems.length) : check;
  return inFrame(frame, {
    title: problems.length > 0 ? `${problemPrefix}${heading}` : heading,
    body: html`<h1>${heading}</h1>
${summary(input)}
${notice && html`<p class="notice" role="status">${notice}</p>`}
${problems.length === 0 && notice === null ? html`<p>It is not sent yet. If all is right, press “${enquirySend}” below.</p>` : null}
${callUs(frame, 'You can also call us:')}
<form method="post" action="${enquiryPaths.send}" novalidate>
<input type="hidden" name="token" value="${token}">
<p class="trap"><label>${trapLabel} <input name="${trapField}" tabindex="-1" autocomplete="off"></label></p>
${textField('name', { state: input, attributes: new Html('autocomplete="name"') })}
${choiceField('reachBy', { state: input, options: optionsFrom(contactWays, contactWayLabels) })}
${textField('telephone', { state: input, attributes: new Html('type="tel" inputmode="tel" autocomplete="tel"') })}
${textField('email', { state: input, attributes: new Html('type="email" inputmode="email" autocomplete="email" spellcheck="false"') })}
${choiceField('time', { state: input, options: optionsFrom(contactTimes, contactTimeLabels) })}
${choiceField('topic', { state: input, options: optionsFrom(enquiryTopics, enquiryTopicLabels) })}
${textField('message', { state: input, isLong: true, attributes: new Html('autocomplete="off"') })}
${consentField(consentWords(frame), input)}
<button>${enquirySend}</button>
</form>`,
  });
}

/** Where the page is loaded the focus is on it, so that what is wrong is heard first. */
function summary({ problems }: FormState): Html | null {
  if (problems.length === 0) return null;
  const items = problems.map(({ field, message }) => html`<li><a href="#${enquiryFieldId(field)}">${message}</a></li>`);
  return html`<div class="problems" role="alert" tabindex="-1" autofocus><ul>${items}</ul></div>`;
}
