import { expect, test } from 'vitest';
import { feedXml } from './feed.ts';

const entry = (number: number) => ({
  title: `Page <${number}> & more`,
  path: `/conditions/page-${number}/`,
  change: {
    id: String(number),
    changedOn: new Date(Date.UTC(2026, 0, number, 12)).toISOString(),
    note: 'A “study” <b>.',
  },
});
const feed = (count: number) =>
  feedXml({
    siteUrl: 'https://clinic.example',
    clinicName: 'Clinic & Sons',
    changes: Array.from({ length: count }, (_, index) => entry(index + 1)),
  });

test('tells the newest change first, and leads to its line on the page', async () => {
  expect(await feed(2)).toMatchInlineSnapshot(
    `"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Clinic &amp; Sons: what is new</title><description>What changed on the pages of Clinic &amp; Sons, in the words of those who write them.</description><link>https://clinic.example</link><language>en-US</language><item><title>Page &lt;2&gt; &amp; more</title><link>https://clinic.example/conditions/page-2/#change-2</link><guid isPermaLink="true">https://clinic.example/conditions/page-2/#change-2</guid><description>A “study” &lt;b&gt;.</description><pubDate>Fri, 02 Jan 2026 12:00:00 GMT</pubDate></item><item><title>Page &lt;1&gt; &amp; more</title><link>https://clinic.example/conditions/page-1/#change-1</link><guid isPermaLink="true">https://clinic.example/conditions/page-1/#change-1</guid><description>A “study” &lt;b&gt;.</description><pubDate>Thu, 01 Jan 2026 12:00:00 GMT</pubDate></item></channel></rss>"`,
  );
});

test('keeps to the newest fifty, and is a feed without any', async () => {
  const links = [...(await feed(60)).matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link]) => link);
  expect(links).toHaveLength(50);
  expect(links[0]).toBe('https://clinic.example/conditions/page-60/#change-60');
  expect(await feed(0)).not.toContain('<item>');
});
