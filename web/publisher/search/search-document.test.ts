import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/search/kinds.ts';
import { searchDocument } from './search-document.ts';

const facts: PageFacts = {
  title: 'Anxiety "&" <fear>',
  kind: 'condition',
  names: ['GAD', 'Nerves'],
  certainty: ['low'],
};
const page = (main: string, head = '') =>
  Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body><main id="main_content">${main}</main></body></html>`);

test('is what readers see of a page, with what the index tells of it', () => {
  const document = searchDocument(
    page('<h1 class="a">Anxiety</h1><picture><img alt="A hill"></picture><p>Worry.</p><a>988</a><b>Lifeline</b>'),
    facts,
  );
  expect(document).toMatchInlineSnapshot(
    `"<html lang="en"><body data-pagefind-body><i data-pagefind-meta="title[content]" content="Anxiety &quot;&amp;&quot; &lt;fear>"></i><i data-pagefind-meta="names[content]" content="GAD · Nerves"></i><i data-pagefind-filter="kind[content]" content="condition"></i><i data-pagefind-filter="certainty[content]" content="low"></i><main id="main_content"> <p>Worry.</p> <a>988</a> <b>Lifeline</b> </main></body></html>"`,
  );
});

test('lets cells and lines not run together', () => {
  expect(searchDocument(page('<tr><th>Worry</th><td>May help</td></tr>'), facts)).toContain(
    '<th>Worry.</th> <td>May help</td>',
  );
});

test.each([
  ['has moved', Buffer.concat([Buffer.from('<!-- answered by 301 /a/ -->\n'), page('Moved')])],
  ['was taken down', Buffer.concat([Buffer.from('<!-- answered by 410 -->\n'), page('Gone')])],
  ['has no text', Buffer.from('<!DOCTYPE html><p>Words')],
])('is none of a page that %s', (_, bytes) => {
  expect(searchDocument(bytes, facts)).toBeNull();
});
