/** Makes the contact form say in place what is wrong with it and what happens next. Without it the form works all the same. */
import type { EnquiryField, EnquiryProblem, ReadEnquiry } from '@wellcite/shared/enquiry';
import { clearTrouble, showSent, showTrouble } from './outcomes.ts';
import { focusSummary, showProblem, showSummary } from './problems.ts';
import { openSession, type Session } from './session.ts';

type Read = (input: unknown) => ReadEnquiry;

for (const form of document.querySelectorAll<HTMLFormElement>('[data-enquiry] form')) attach(form);

function attach(form: HTMLFormElement): void {
  const session = openSession({ start: form.dataset.start ?? '', send: form.action });
  let problems: readonly EnquiryProblem[] = [];
  let isSending = false;

  // Nothing more is fetched until somebody means to write.
  form.addEventListener('focusin', () => void prepare(session), { once: true });
  // What was wrong is looked at again as soon as somebody has been at it; what was not is left alone.
  for (const event of ['change', 'focusout']) form.addEventListener(event, () => void recheck());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isSending) void submit();
  });

  async function recheck(): Promise<void> {
    if (problems.length === 0) return;
    const schema = await triedSchema();
    if (!schema) return;
    const now = problemsIn(form, schema.readEnquiry);
    const still = problems.flatMap(({ field }) => now.find((problem) => problem.field === field) ?? []);
    show(still);
  }

  async function submit(): Promise<void> {
    isSending = true;
    clearTrouble(form);
    try {
      await checkAndSend();
    } finally {
      isSending = false;
    }
  }

  async function checkAndSend(): Promise<void> {
    const schema = await triedSchema();
    show(schema ? problemsIn(form, schema.readEnquiry) : []);
    if (problems.length > 0) return focusSummary(form);
    setStatus(form, 'Sending…');
    const outcome = await session.send(valuesOf(form));
    setStatus(form, '');
    if (outcome.kind === 'sent') return showSent(form);
    if (outcome.kind === 'trouble') return showTrouble(form, outcome.trouble);
    show(outcome.problems);
    focusSummary(form);
  }

  function show(next: readonly EnquiryProblem[]): void {
    const fields = new Set<EnquiryField>([...problems, ...next].map(({ field }) => field));
    problems = next;
    for (const field of fields) {
      showProblem(form, field, next.find((problem) => problem.field === field)?.message ?? null);
    }
    showSummary(form, next);
  }
}

function loadSchema(): Promise<{ readEnquiry: Read }> {
  return import('@wellcite/shared/enquiry');
}

/** Null where it cannot be loaded: the CMS checks the form too, and answers with the same problems. */
async function triedSchema(): Promise<{ readEnquiry: Read } | null> {
  return loadSchema().catch(() => null);
}

/** Should one of them fail, it is tried again when it is needed. */
async function prepare(session: Session): Promise<void> {
  await Promise.allSettled([session.begin(), loadSchema()]);
}

function problemsIn(form: HTMLFormElement, readEnquiry: Read): readonly EnquiryProblem[] {
  const read = readEnquiry(valuesOf(form));
  return 'problems' in read ? read.problems : [];
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function setStatus(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('.form-status');
  if (status) status.textContent = words;
}
