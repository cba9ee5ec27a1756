/** What is shown when the form was sent, or could not be. */
import { enquiryTroubles, tooManyWords } from '@wellcite/shared/enquiry-words';
import type { Trouble } from './session.ts';

/** What happens next, in the form's place. */
export function showSent(form: HTMLFormElement): void {
  const place = form.closest('[data-enquiry]');
  const sent = partOf(form, 'sent');
  if (!place || !sent) return;
  place.replaceChildren(sent);
  place.querySelector<HTMLElement>('[tabindex]')?.focus();
}

/** Above the button that was pressed; read out at once. The form stays as it is. */
export function showTrouble(form: HTMLFormElement, trouble: Trouble): void {
  clearTrouble(form);
  const line = document.createElement('p');
  line.className = 'trouble';
  line.setAttribute('role', 'alert');
  line.append(`${trouble.kind === 'too-many' ? tooManyWords(trouble.waitMs) : enquiryTroubles[trouble.kind]} `);
  const call = partOf(form, 'call');
  if (call) line.append(call);
  form.querySelector('.form-end')?.prepend(line);
}

export function clearTrouble(form: HTMLFormElement): void {
  form.querySelector('.trouble')?.remove();
}

function partOf(form: HTMLFormElement, name: 'sent' | 'call'): Node | null {
  const part = form.closest('[data-enquiry]')?.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
  return part?.content.cloneNode(true) ?? null;
}
