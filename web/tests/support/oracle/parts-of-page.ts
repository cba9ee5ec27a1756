/** A page is whole only with its styles and pictures: whoever reads it asks for one of them too. */

/** What a page needs besides itself, and does not get. */
export interface MissingPart {
  path: string;
  part: string;
}

/**
 * Asks for one of the parts that `html` names; `pick` says which. Where it is not there, the page may have been replaced
 * meanwhile: only one that is still the same then, and still lacks it, is broken.
 */
export async function missingPartOf(
  page: { siteUrl: string; path: string; html: string },
  pick: number,
): Promise<MissingPart | null> {
  const parts = partsIn(page.html);
  const part = parts[pick % parts.length];
  if (part === undefined || (await isThere(page.siteUrl + part))) return null;
  const again = await fetch(page.siteUrl + page.path);
  const isSame = (await again.text()) === page.html;
  return isSame && !(await isThere(page.siteUrl + part)) ? { path: page.path, part } : null;
}

function partsIn(html: string): string[] {
  return [...new Set(html.match(/\/(?:_astro|media)\/[^\s"'<>,)]+/g) ?? [])];
}

async function isThere(address: string): Promise<boolean> {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  return answer.status !== 404;
}
