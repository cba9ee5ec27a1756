/** The review page: what it is, what changed, all of the text, and the two ways to answer. It works without script. */
import { lengths } from '@wellcite/shared/vocabulary';
import type { ChangePart, FieldChange } from '../../../../editorial/signOff/changes.ts';
import type { Inline, Line } from '../../../../editorial/signOff/readableParts.ts';
import { dayOf } from '../../../../editorial/signOff/state.ts';
import { type Html, html } from '../../../../html/html.ts';
import type { Page } from '../../../../html/pageAnswer.ts';
import type { ReviewSubject } from './reviewSubject.ts';

/** `refused`: why an answer was not taken, and what was written in it. */
export function reviewPage(subject: ReviewSubject, refused: { problem: string; note: string } | null): Page {
  const { title } = subject;
  const numbers = new Map(subject.references.map(({ id }, index) => [id, index + 1]));
  return {
    title: `Review of “${title}”`,
    body: html`<p class="quiet">Wellcite · medical review</p>
<h1>${title}</h1>
${refused && html`<p class="note" role="alert">${refused.problem} <a href="#answer">To your answer</a></p>`}
${introduction(subject)}
${subject.changedSince && changed(subject.changedSince)}
<h2 id="text">All of the text</h2>
${subject.fields.map(({ label, lines }) => html`<h3>${label}</h3>${lines.map((line) => lineOf(line, numbers))}`)}
${references(subject)}
${answerForms(subject, refused)}`,
  };
}

function introduction({ askedBy, changedSince, expiresAt, kind, note, signature }: ReviewSubject): Html {
  return html`<p>${askedBy} asks you to check this ${kind} page before patients read it. You sign as <strong>${signature}</strong>.</p>
<p>Read ${changedSince ? 'what changed, and the rest where you need it' : 'the text'}. Then <a href="#answer">say that it is
right, or what should be changed</a>. The link works once, until ${dayOf(expiresAt)}.</p>
${note && html`<p class="note">${note}</p>`}`;
}

function changed({ changes, reviewedOn, signature }: NonNullable<ReviewSubject['changedSince']>): Html {
  return html`<h2>What changed</h2>
<p class="quiet">Since ${signature} approved it on ${dayOf(reviewedOn)}. <ins>New words</ins> are underlined,
<del>words that are gone</del> are struck through.</p>
${changes.fields.map(fieldChange)}`;
}

function fieldChange({ isOnlyLook, label, parts }: FieldChange): Html {
  return html`<h3>${label}</h3>
${isOnlyLook ? html`<p class="quiet">The words are the same. Only how they look changed, such as bold.</p>` : null}
<p class="text">${parts.map(changePart)}</p>`;
}

function changePart({ kind, text }: ChangePart): Html {
  switch (kind) {
    case 'same':
      return html`${text}`;
    case 'added':
      return html`<ins>${text}</ins>`;
    case 'removed':
      return html`<del>${text}</del>`;
    default:
      return kind satisfies never;
  }
}

/** Deeper lists than this are moved in no further. */
const deepest = 3;

function lineOf({ depth, inlines, kind, marker }: Line, numbers: ReadonlyMap<string, number>): Html {
  const text = inlines.map((inline) => inlineOf(inline, numbers));
  const moved = depth > 0 ? ` in-${Math.min(depth, deepest)}` : '';
  switch (kind) {
    case 'heading':
      return html`<h4>${text}</h4>`;
    case 'item':
      return html`<p class="item${moved}"><span class="marker">${marker}</span>${text}</p>`;
    case 'row':
      return html`<p class="row">${text}</p>`;
    case 'paragraph':
      return html`<p class="paragraph${moved}">${text}</p>`;
    default:
      return kind satisfies never;
  }
}

function inlineOf({ references: cited, text }: Inline, numbers: ReadonlyMap<string, number>): Html {
  if (!cited) return html`${text}`;
  const links = cited.map((id, index) => {
    const number = numbers.get(id) ?? 0;
    return html`${index > 0 ? ', ' : ''}<a href="#reference-${number}" aria-label="Reference ${number}">${number}</a>`;
  });
  return html`<sup>[${links}]</sup>`;
}

function references({ references: sources }: ReviewSubject): Html | null {
  if (sources.length === 0) return null;
  return html`<h2>References</h2>
<ol class="references">${sources.map(({ text }, index) => html`<li id="reference-${index + 1}">${text}</li>`)}</ol>`;
}

function answerForms({ signature }: ReviewSubject, refused: { note: string } | null): Html {
  return html`<h2 id="answer">Your answer</h2>
<form method="post">
<input type="hidden" name="decision" value="approve">
<label class="tick"><input type="checkbox" name="hasRead" value="yes" required><span>I have read this and it is right.</span></label>
<button type="submit">Sign as ${signature}</button>
</form>
<form method="post">
<input type="hidden" name="decision" value="changes">
<label>What should be changed
<textarea name="note" rows="5" maxlength="${lengths.paragraph}" required>${refused?.note ?? ''}</textarea></label>
<button class="second" type="submit">Ask for changes</button>
</form>
<p class="quiet">Readers see your name and the day you signed. What you write here is seen by the clinic’s staff only.</p>`;
}
