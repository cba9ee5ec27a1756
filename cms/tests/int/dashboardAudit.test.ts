import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';

const address = '/api/editorial/audit.csv';

/** More than are read at a time, many of them in the same millisecond. */
const lines = 620;

onEachDatabase('the audit log as CSV', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
    for (let line = 0; line < lines; line += 1) {
      await cms.payload.db.create({
        collection: 'audit-log',
        data: {
          action: line % 2 === 0 ? 'approved' : 'published',
          userName: 'Rita Reviewer, MD',
          user: cms.reviewer.user.id,
          document: `conditions:c${line}`,
          title: line === 7 ? '=HYPERLINK("http://x")' : `Title ${line}`,
          reason: line === 8 ? 'Two\nlines, and “quotes" of both kinds' : null,
          createdAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(line / 400))).toISOString(),
        },
        returning: false,
      });
    }
  });
  afterAll(() => cms.stop());

  const download = async (as: Account, query = '') => {
    const answer = await cms.api(`${address}${query}`, { as });
    return { answer, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()) };
  };

  test('has every line once, newest first', async () => {
    const { answer, text } = await download(cms.admin);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="audit-log-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text.startsWith('\uFEFFWhen (UTC),Who,')).toBe(true);
    const documents = [...text.matchAll(/conditions:c(\d+)/g)].map(([, number]) => Number(number));
    expect(documents).toHaveLength(lines);
    expect(new Set(documents).size).toBe(lines);
    expect(Math.min(...documents.slice(0, lines - 400))).toBe(400);
  });

  test('keeps what would break a row or start a formula as text', async () => {
    const { text } = await download(cms.reviewer);
    expect(text).toContain('"Rita Reviewer, MD"');
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain('"Two\nlines, and “quotes"" of both kinds"');
  });

  test('has only what the form asked for', async () => {
    const { text } = await download(
      cms.reviewer,
      '?document=Title%20610&action=approved&from=2026-01-02&to=2026-01-02',
    );
    expect(text.split('\r\n').slice(1, -1)).toEqual([expect.stringContaining('conditions:c610')]);
    const { text: none } = await download(cms.reviewer, '?person=Nobody');
    expect(none.split('\r\n').slice(1, -1)).toEqual([]);
  });

  test('is for reviewers and admins', async () => {
    const refused = await cms.api(address, { as: cms.editor });
    expect(refused.status).toBe(403);
    expect((await refused.json()).errors[0].message).toMatch(/^The audit log is for reviewers and admins/);
    expect((await cms.api(address)).status).toBe(401);
  });
});
