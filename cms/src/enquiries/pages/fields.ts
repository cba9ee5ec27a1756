/** The form's fields, as on the site's contact page, with what was typed and what is wrong with it. */
import type { EnquiryField, EnquiryProblem } from '@wellcite/shared/enquiry';
import { enquiryFieldId, enquiryHints, enquiryLabels, problemPrefix } from '@wellcite/shared/enquiry-words';
import { Html, html } from '../../html/html.ts';
import type { Fields } from '../readPost.ts';

export interface FormState {
  fields: Fields;
  problems: readonly EnquiryProblem[];
}

export function textField(
  field: EnquiryField,
  { attributes, state, isLong = false }: { attributes: Html; state: FormState; isLong?: boolean },
): Html {
  const id = enquiryFieldId(field);
  const value = typedIn(field, state);
  return html`<div class="field field-${field}${wrongClass(field, state)}">
<label for="${id}">${enquiryLabels[field]}</label>
${hint(field)}${problem(field, state)}
${
  isLong
    ? // The first line end after the tag is not part of the text.
      html`<textarea id="${id}" name="${field}" rows="5" ${attributes}${describedBy(field, state)}>
${value}</textarea>`
    : html`<input id="${id}" name="${field}" value="${value}" ${attributes}${describedBy(field, state)}>`
}
</div>`;
}

export function choiceField(
  field: EnquiryField,
  { options, state }: { options: readonly { value: string; label: string }[]; state: FormState },
): Html {
  const chosen = typedIn(field, state);
  return html`<fieldset class="field field-${field}${wrongClass(field, state)}"${describedBy(field, state)}>
<legend>${enquiryLabels[field]}</legend>
${hint(field)}${problem(field, state)}
${options.map(({ value, label }, index) => {
  const id = index === 0 ? enquiryFieldId(field) : `${enquiryFieldId(field)}-${value}`;
  return html`<label class="choice" for="${id}"><input type="radio" id="${id}" name="${field}" value="${value}"${
    value === chosen ? new Html(' checked') : null
  }><span>${label}</span></label>`;
})}
</fieldset>`;
}

export function consentField(words: string, state: FormState): Html {
  const id = enquiryFieldId('consent');
  return html`<div class="field field-consent${wrongClass('consent', state)}">
${problem('consent', state)}
<label class="choice" for="${id}"><input type="checkbox" id="${id}" name="consent" value="yes"${
    typedIn('consent', state) === 'yes' ? new Html(' checked') : null
  }${describedBy('consent', state)}><span>${words}</span></label>
</div>`;
}

function typedIn(field: EnquiryField, { fields }: FormState): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

function problemOf(field: EnquiryField, { problems }: FormState): string | null {
  return problems.find((one) => one.field === field)?.message ?? null;
}

function wrongClass(field: EnquiryField, state: FormState): string {
  return problemOf(field, state) === null ? '' : ' is-wrong';
}

function hint(field: EnquiryField): Html | null {
  const words = enquiryHints[field];
  return words ? html`<p class="hint" id="${enquiryFieldId(field)}-hint">${words}</p>` : null;
}

function problem(field: EnquiryField, state: FormState): Html | null {
  const message = problemOf(field, state);
  return message === null
    ? null
    : html`<p class="problem" id="${enquiryFieldId(field)}-problem"><span class="hidden">${problemPrefix}</span>${message}</p>`;
}

function describedBy(field: EnquiryField, state: FormState): Html | null {
  const isWrong = problemOf(field, state) !== null;
  const ids = [
    ...(enquiryHints[field] ? [`${enquiryFieldId(field)}-hint`] : []),
    ...(isWrong ? [`${enquiryFieldId(field)}-problem`] : []),
  ];
  if (ids.length === 0) return null;
  return html` aria-describedby="${ids.join(' ')}"${isWrong && !isGroup(field) ? new Html(' aria-invalid="true"') : null}`;
}

function isGroup(field: EnquiryField): boolean {
  return field === 'reachBy' || field === 'time' || field === 'topic';
}
