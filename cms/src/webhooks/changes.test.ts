import { webhookEvent } from '@wellcite/shared/webhook';
import { describe, expect, test } from 'vitest';
import { type DocumentChange, documentsPerMessage, merged, messagesFor } from './changes.ts';

const at = new Date('2026-11-28T10:00:00.000Z');
const all = { events: [], collections: [] };
const face = (name: string) => ({ title: name, url: `https://site.test/conditions/${name}/` });
const change = (over: Partial<DocumentChange> = {}): DocumentChange => ({
  key: 'conditions:1',
  before: null,
  after: face('anxiety'),
  isWithdrawn: false,
  ...over,
});
const typesOf = (...changes: DocumentChange[]) => messagesFor(all, changes, at).map(({ type }) => type);

describe('the messages of a transaction', () => {
  test('name what was published, with its page, and whether it is new', () => {
    expect(messagesFor({ events: ['content.published'], collections: [] }, [change()], at)).toEqual([
      {
        type: 'content.published',
        timestamp: '2026-11-28T10:00:00.000Z',
        data: {
          documents: [
            {
              collection: 'conditions',
              id: '1',
              title: 'anxiety',
              url: 'https://site.test/conditions/anxiety/',
              isNew: true,
              previousUrl: null,
            },
          ],
        },
      },
    ]);
  });

  test('say where a page was that has another address now', () => {
    const [message] = messagesFor(all, [change({ before: face('worry') })], at);
    expect(message?.data).toMatchObject({
      documents: [{ isNew: false, previousUrl: 'https://site.test/conditions/worry/' }],
    });
  });

  test('tell what was taken down from what was withdrawn', () => {
    const gone = change({ before: face('anxiety'), after: null });
    expect(typesOf(gone)).toEqual(['content.unpublished', 'content.changed']);
    expect(typesOf({ ...gone, isWithdrawn: true })).toEqual(['content.withdrawn', 'content.changed']);
  });

  test('name redirects and withdrawals in content.changed alone: our own code makes them', () => {
    expect(typesOf(change({ key: 'redirects:1' }), change({ key: 'withdrawals:1' }))).toEqual(['content.changed']);
  });

  test('are one an event, however many documents changed', () => {
    expect(typesOf(change(), change({ key: 'symptoms:1' }))).toEqual(['content.published', 'content.changed']);
  });

  test('are several where one would be too large', () => {
    const changes = Array.from({ length: documentsPerMessage + 1 }, (_, id) => change({ key: `conditions:${id + 1}` }));
    expect(messagesFor({ events: ['content.changed'], collections: [] }, changes, at)).toHaveLength(2);
  });

  test('hold to the schema that subscribers read them with', () => {
    const gone = change({ key: 'symptoms:2', before: face('panic'), after: null });
    for (const message of messagesFor(all, [change(), gone, { ...gone, isWithdrawn: true }], at)) {
      expect(webhookEvent.parse(message)).toEqual(message);
    }
  });

  test('leave out collections that were not asked for, and are none where nothing is left', () => {
    expect(messagesFor({ events: [], collections: ['symptoms'] }, [change()], at)).toEqual([]);
  });
});

test('two changes of a document are one, from what was before the first to what is after the last', () => {
  const first = change({ before: face('a'), after: face('b'), isWithdrawn: true });
  expect(merged(first, change({ before: face('b'), after: face('c') }))).toMatchObject({
    before: face('a'),
    after: face('c'),
    isWithdrawn: true,
  });
});
