import type { Use } from '../../editorial/whereUsed/whereUsed.ts';

/** Most titles that are written out; the others are counted. */
const mostNames = 6;

/** One line of what is about to happen: which pages will mention the other document. */
export function Moved({ to, uses }: { to: string; uses: Use[] }) {
  if (uses.length === 0) return <li>Nothing refers to it, so no page changes.</li>;
  const named = uses.slice(0, mostNames).map(({ title }) => `“${title}”`);
  const others = uses.length - named.length;
  return (
    <li>
      {uses.length === 1 ? 'One document' : `${uses.length} documents`} will mention “{to}” instead: {named.join(', ')}
      {others > 0 && ` and ${others} more`}.{inDrafts(uses)}
    </li>
  );
}

function inDrafts(uses: Use[]): string {
  const drafts = uses.filter(({ isPublished }) => !isPublished).length;
  if (drafts === 0) return '';
  if (drafts === uses.length) return uses.length === 1 ? ' It is not on the site.' : ' None of them is on the site.';
  return drafts === 1 ? ' One of them is not on the site.' : ` ${drafts} of them are not on the site.`;
}
