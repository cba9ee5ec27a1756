import { describe, expect, it } from 'vitest';
import type { Desk, DeskList } from '../dashboard/deskLists.ts';
import { digestLetter, lastMonday } from './digest.ts';
import { noticeLetter } from './noticeLetter.ts';
import type { Notice } from './notices.ts';

const cmsUrl = 'https://cms.example.org';
const none: DeskList = { total: 0, items: [] };
const quiet: Desk = {
  waiting: none,
  overdue: none,
  due: none,
  questioned: none,
  unsupported: none,
  sources: none,
  neverReviewed: none,
};
const item = (title: string, detail: string) => ({
  key: 'conditions:c1',
  title,
  path: '/collections/conditions/c1/review',
  detail,
});

describe('the weekly letter', () => {
  it('says what waits, what is overdue, and how much more there is', () => {
    const desk = {
      ...quiet,
      waiting: { total: 1, items: [item('Anxiety', 'Ed asked for a review today')] },
      overdue: { total: 12, items: [item('Low mood', 'overdue by 3 days')] },
    };
    const letter = digestLetter({ name: 'Rita', desk, cmsUrl });
    expect(letter?.subject).toBe('Your week: 1 waiting for you, 12 overdue');
    expect(letter?.text).toMatchInlineSnapshot(`
      "Hello Rita,

      Here is what is to be done this week.

      Waiting for you (1)
      - Anxiety: Ed asked for a review today
        https://cms.example.org/admin/collections/conditions/c1/review

      Review overdue (12)
      - Low mood: overdue by 3 days
        https://cms.example.org/admin/collections/conditions/c1/review
      And 11 more.

      You get this because you have an account in the CMS. Everything that is to be done is on its first page:
      https://cms.example.org/admin"
    `);
  });

  it('is not written where there is nothing to say, and not for what was never reviewed alone', () => {
    expect(digestLetter({ name: 'Rita', desk: quiet, cmsUrl })).toBeNull();
    const desk = { ...quiet, neverReviewed: { total: 1, items: [item('About us', 'on the site without a review')] } };
    expect(digestLetter({ name: 'Rita', desk, cmsUrl })).toBeNull();
  });

  it('takes a title for text, not for markup', () => {
    const desk = { ...quiet, due: { total: 1, items: [item('<img src=x>', '“<b>”')] } };
    const letter = digestLetter({ name: '<i>Rita</i>', desk, cmsUrl });
    expect(letter?.html).not.toMatch(/<img|<b>|<i>/);
    expect(letter?.html).toContain('href="https://cms.example.org/admin/collections/conditions/c1/review"');
  });
});

describe('a letter of news', () => {
  const notice = (kind: Notice['kind'], title: string): Notice => ({
    kind,
    at: '2026-05-10T15:00:00.000Z',
    item: item(title, 'Ed asks for a review'),
  });

  it('names the document where there is one', () => {
    expect(noticeLetter({ name: 'Rita', notices: [notice('review', 'Anxiety')], cmsUrl })?.subject).toBe(
      'To review: Anxiety',
    );
  });

  it('has all the news, by kind, where there is more', () => {
    const notices = [notice('approved', 'A'), notice('review', 'B'), notice('approved', 'C')];
    const letter = noticeLetter({ name: 'Rita', notices, cmsUrl });
    expect(letter?.subject).toBe('News on 3 documents');
    expect(letter?.text.match(/^.+ \(\d\)$/gm)).toEqual(['To review (1)', 'Approved (2)']);
  });

  it('is not written without news', () => {
    expect(noticeLetter({ name: 'Rita', notices: [], cmsUrl })).toBeNull();
  });
});

describe('the last Monday', () => {
  const local = (day: number, hour: number, minute = 0) => new Date(2026, 4, day, hour, minute);

  it.each([
    ['on a Wednesday', local(13, 12), local(11, 7)],
    ['on a Sunday', local(17, 23, 59), local(11, 7)],
    ['on a Monday at seven', local(18, 7), local(18, 7)],
    ['on a Monday before seven', local(18, 6, 59), local(11, 7)],
  ])('%s', (_, now, monday) => {
    expect(lastMonday(now)).toEqual(monday);
  });
});
