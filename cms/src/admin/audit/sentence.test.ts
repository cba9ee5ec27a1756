import { expect, it } from 'vitest';
import { auditActions } from '../../editorial/audit/actions.ts';
import { sentenceOf } from './sentence.ts';

const line = {
  id: '1',
  createdAt: '2026-05-10T15:00:00.000Z',
  userName: 'Rita',
  document: 'conditions:c1',
  title: 'Anxiety',
  before: 'old',
  after: 'new',
};

it('says every step in a sentence', () => {
  const sentences = auditActions.map((action) => text({ ...line, action }));
  expect(sentences).toMatchInlineSnapshot(`
    [
      "Rita asked for a review of Anxiety, version new.",
      "Rita took back the request for a review of Anxiety.",
      "Rita asked for changes to Anxiety, version old.",
      "Rita commented on Anxiety, at “new”.",
      "Rita settled a comment on Anxiety.",
      "Rita approved Anxiety, version new.",
      "Rita edited Anxiety, so its approval no longer holds: old → new.",
      "Rita found Anxiety still right, and it is due again on new.",
      "Rita made a link to review by, for Anxiety.",
      "Rita made a link to a preview of Anxiety.",
      "Rita took back a link to a preview of Anxiety.",
      "Rita published Anxiety, version new.",
      "Rita took down Anxiety, version old.",
      "Rita withdrew Anxiety at once.",
      "Rita deleted Anxiety.",
      "Rita merged Anxiety into another.",
      "Rita changed the address of Anxiety: old → new.",
      "Rita allowed an exception in Anxiety: “new”.",
      "Rita took back an exception in Anxiety: “new”.",
      "Rita noted what was said of Anxiety: new.",
      "Rita changed Anxiety: old → new.",
      "Rita read Anxiety.",
      "Rita marked Anxiety as answered.",
      "Rita marked Anxiety as open again.",
      "Rita deleted Anxiety.",
      "Rita deleted Anxiety, whose time was over.",
    ]
  `);
});

it('sets the credentials of a signature apart', () => {
  expect(text({ ...line, action: 'approved', userName: 'Rita Reviewer, MD' })).toBe(
    'Rita Reviewer, MD, approved Anxiety, version new.',
  );
});

it('has words where a line knows less', () => {
  expect(text({ ...line, action: 'approved', title: null, after: null })).toBe('Rita approved conditions:c1.');
  expect(text({ ...line, action: 'setting-changed', document: null, title: null })).toBe(
    'Rita changed a setting: old → new.',
  );
});

function text(of: Parameters<typeof sentenceOf>[0]): string {
  const { before, title, after } = sentenceOf(of);
  return `${before}${title ? ` ${title}` : ''}${after}`;
}
