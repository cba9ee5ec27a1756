/** What stands above a preview: that it is one, of which version, and what is still missing. */
import { momentOf } from '../../editorial/moment.ts';
import { type Html, html } from '../../html/html.ts';
import type { PreviewMember } from '../previewSet.ts';

export interface BarContent {
  shown: PreviewMember;
  members: readonly PreviewMember[];
  /** Null for those who are signed in. */
  link: { sharedBy: string; expiresAt: string } | null;
  /** Whether it follows the form as somebody types. */
  isLive: boolean;
  /** Where another document of the set is shown. */
  pathOf: (member: PreviewMember) => string;
}

export function bar({ shown, members, link, isLive, pathOf }: BarContent): Html {
  const others = members.filter(({ key }) => key !== shown.key);
  return html`<aside class="wellcite-preview" aria-label="Preview">
<p><strong>${headline(shown)}</strong> <span>${version(shown, isLive)}</span>${
    link && html` <span>Shared by ${link.sharedBy} until ${momentOf(link.expiresAt)} (UTC).</span>`
  }</p>
${others.length > 0 ? html`<p>Together with: ${others.map((member, index) => html`${index > 0 ? ', ' : ''}<a href="${pathOf(member)}">${titleOf(member)}</a>`)}</p>` : null}
${link ? null : missing(shown)}
</aside>`;
}

function headline({ isPublished }: PreviewMember): string {
  return isPublished ? 'Preview: the same as published.' : 'Preview: not published.';
}

function version({ savedAt, isPublished }: PreviewMember, isLive: boolean): string {
  if (isLive) return 'It follows what you type.';
  if (savedAt === null) return 'Nothing has been saved yet.';
  return isPublished ? `As of ${momentOf(savedAt)} (UTC).` : `Draft of ${momentOf(savedAt)} (UTC).`;
}

function missing({ missing: problems }: PreviewMember): Html | null {
  if (problems.length === 0) return null;
  const count = problems.length === 1 ? 'One thing is' : `${problems.length} things are`;
  return html`<details><summary>${count} still missing before it can be published</summary>
<ul>${problems.map(({ label, message }) => html`<li>${label ? html`<b>${label}:</b> ` : null}${message}</li>`)}</ul></details>`;
}

function titleOf({ title, collection }: PreviewMember): string {
  return title || `Untitled (${collection})`;
}
