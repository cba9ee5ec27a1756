/** The feed of what changed on the pages, for whoever follows them. */
import { getRssString } from '@astrojs/rss';
import { changeAnchor } from './changeAnchor.ts';
import type { ChangeEntry } from './content/cards.ts';

/** So many of the newest changes are in it. */
const longest = 50;

/** RSS 2.0. `changes` are the oldest first, as the view has them; each leads to its line on the page. */
export function feedXml(input: {
  siteUrl: string;
  clinicName: string;
  changes: readonly ChangeEntry[];
}): Promise<string> {
  const { siteUrl, clinicName, changes } = input;
  return getRssString({
    title: `${clinicName}: what is new`,
    description: `What changed on the pages of ${clinicName}, in the words of those who write them.`,
    site: `${siteUrl}/`,
    trailingSlash: false,
    customData: '<language>en-US</language>',
    items: changes
      .slice(-longest)
      .reverse()
      .map(({ title, path, change }) => ({
        title,
        description: change.note,
        link: `${siteUrl}${path}#${changeAnchor(change)}`,
        pubDate: new Date(change.changedOn),
      })),
  });
}
