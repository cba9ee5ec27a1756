/** How an e-mail about work reads: plain words, as text and as HTML with the same content. */
import type { DeskItem } from '../dashboard/deskLists.ts';
import { capitalized } from '../dashboard/deskWords.ts';

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

export interface LetterSection {
  heading: string;
  /** How many there are; more than the items where the list is longer. */
  total: number;
  items: readonly Omit<DeskItem, 'key'>[];
}

/** `cmsUrl` without a slash at its end. */
export function letter(input: {
  name: string;
  subject: string;
  intro: string;
  sections: readonly LetterSection[];
  cmsUrl: string;
}): Letter {
  const { name, subject, intro, sections, cmsUrl } = input;
  const admin = `${cmsUrl}/admin`;
  const closing =
    'You get this because you have an account in the CMS. Everything that is to be done is on its first page:';
  return {
    subject,
    text: [
      `Hello ${name},`,
      intro,
      ...sections.map((section) => sectionText(section, admin)),
      `${closing}\n${admin}`,
    ].join('\n\n'),
    html: [
      `<p>Hello ${escaped(name)},</p>`,
      `<p>${escaped(intro)}</p>`,
      ...sections.map((section) => sectionHtml(section, admin)),
      `<p>${closing}<br>\n${link(admin, admin)}</p>`,
    ].join('\n'),
  };
}

function sectionText(section: LetterSection, admin: string): string {
  const items = section.items.map(({ title, detail, path }) => `- ${title}: ${detail}\n  ${admin}${path}`);
  return [headingOf(section), ...items, ...more(section)].join('\n');
}

function sectionHtml(section: LetterSection, admin: string): string {
  const items = section.items.map(
    ({ title, detail, path }) => `<li>${link(`${admin}${path}`, title)}: ${escaped(detail)}</li>`,
  );
  const rest = more(section).map((line) => `<p>${line}</p>`);
  return [`<h2>${escaped(headingOf(section))}</h2>`, '<ul>', ...items, '</ul>', ...rest].join('\n');
}

function headingOf({ heading, total }: LetterSection): string {
  return `${capitalized(heading)} (${total})`;
}

function more({ total, items }: LetterSection): string[] {
  return total > items.length ? [`And ${total - items.length} more.`] : [];
}

function link(address: string, words: string): string {
  return `<a href="${escaped(address)}">${escaped(words)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
