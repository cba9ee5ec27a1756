/** Shows what is wrong: at each field in words, and above the form in a list that leads to the fields. */
import type { EnquiryField, EnquiryProblem } from '@wellcite/shared/enquiry';
import { enquiryFieldId, problemPrefix, problemsHeading } from '@wellcite/shared/enquiry-words';

/** `message` null: nothing is wrong with it any more. */
export function showProblem(form: HTMLFormElement, field: EnquiryField, message: string | null): void {
  const box = form.querySelector(`.field-${field}`);
  const control = document.getElementById(enquiryFieldId(field));
  if (!box || !control) return;
  const id = `${enquiryFieldId(field)}-problem`;
  document.getElementById(id)?.remove();
  box.classList.toggle('is-wrong', message !== null);
  // Choices are described as a whole.
  const described = box instanceof HTMLFieldSetElement ? box : control;
  const others = (described.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== '' && one !== id);
  setOrRemove(described, 'aria-describedby', [...others, ...(message === null ? [] : [id])].join(' '));
  if (described === control) setOrRemove(control, 'aria-invalid', message === null ? '' : 'true');
  if (message === null) return;
  const line = element('p', { class: 'problem', id });
  line.append(element('span', { class: 'hidden' }, problemPrefix), message);
  // After the label and the hint, before what is filled in.
  const before = box.querySelector(':scope > :is(input, textarea, .choice)');
  box.insertBefore(line, before);
}

export function showSummary(form: HTMLFormElement, problems: readonly EnquiryProblem[]): void {
  const known = form.querySelector('.problems');
  if (problems.length === 0) {
    known?.remove();
    return;
  }
  const summary = known ?? element('div', { class: 'problems', role: 'group', tabindex: '-1' });
  const heading = element('h3', { id: 'enquiry-problems' }, problemsHeading(problems.length));
  const list = element('ul', {});
  for (const { field, message } of problems) {
    const link = element('a', { href: `#${enquiryFieldId(field)}` }, message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leadTo(form, field);
    });
    const item = element('li', {});
    item.append(link);
    list.append(item);
  }
  summary.setAttribute('aria-labelledby', heading.id);
  summary.replaceChildren(heading, list);
  if (!known) form.prepend(summary);
}

/** So that what is wrong is heard, and the next key leads to it. */
export function focusSummary(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('.problems')?.focus();
}

/** The field's label is in sight too. */
function leadTo(form: HTMLFormElement, field: EnquiryField): void {
  form.querySelector(`.field-${field}`)?.scrollIntoView();
  document.getElementById(enquiryFieldId(field))?.focus({ preventScroll: true });
}

function setOrRemove(target: Element, name: string, value: string): void {
  if (value === '') target.removeAttribute(name);
  else target.setAttribute(name, value);
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
