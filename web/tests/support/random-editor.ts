/** Somebody who does anything to documents of their own, over REST, and remembers which there are. */
import { relatedCollections } from '@wellcite/shared/fields';
import { pagedCollections } from '@wellcite/shared/paths';
import fc from 'fast-check';
import { z } from 'zod';
import { arbitraryChange, arbitraryEntry, arbitraryTitle, type Entry, type Related } from './arbitrary-entries.ts';
import { type CmsAnswer, type CmsClient, wordsOf } from './cms-client.ts';
import { png } from './picture.ts';
import { type Change, type EditedCollection, editedCollections, type Step } from './random-step.ts';

interface Made {
  collection: EditedCollection;
  id: string;
  isPublic: boolean;
  isTrashed: boolean;
}

/** Steps that no door of the CMS is for; a test may have one of its own. */
export interface DirectDoors {
  publishTogether(keys: readonly string[]): Promise<CmsAnswer>;
  redirect(from: string, to: { collection: string; id: string }): Promise<CmsAnswer>;
}

/** So few that documents want each other's. */
const slugsEach = 5;
const togetherAtMost = 3;

/** What cannot be, and what was changed at the same moment: on MongoDB also by a CMS that was killed, for as long as nobody ends its transaction. */
const refusals = [400, 409];

export type RandomEditor = Awaited<ReturnType<typeof randomEditor>>;

/** @param mark stands in every slug, so that they are nobody else's */
export async function randomEditor(cms: CmsClient, mark: string, doors: DirectDoors | null = null) {
  let made: Made[] = [];
  const demonstration = await someOfTheDemonstration(cms);
  const settings = await cms.global('site-settings');
  const related: Related = (collection) => [
    ...demonstration(collection),
    ...made.filter((one) => one.collection === collection && one.isPublic && !one.isTrashed).map(({ id }) => id),
  ];
  const names = (seed: number): Entry => ({
    title: sample(arbitraryTitle, seed),
    slug: `${mark}-${Math.abs(seed) % slugsEach}`,
  });

  async function create({ collection, seed }: Step): Promise<CmsAnswer> {
    const entry = sample(arbitraryEntry(collection, related), seed);
    const answer = await (collection === 'media'
      ? cms.upload(file(seed, entry))
      : cms.answer('POST', `${collection}?depth=0`, { ...entry, ...names(seed), _status: 'published' }));
    if (answer.status === 201) {
      made.push({ collection, id: answered.parse(answer.body).doc.id, isPublic: true, isTrashed: false });
    }
    return answer;
  }

  function file(seed: number, fields: Entry) {
    return { name: `${mark}.png`, type: 'image/png', bytes: picture(seed), fields };
  }

  /** Whatever uses it; unpublishing would be refused. */
  function withdraw({ collection, id }: Pick<Made, 'collection' | 'id'>): Promise<CmsAnswer> {
    const order = { key: `${collection}:${id}`, reason: 'It was a test.', instead: null };
    return cms.answer('POST', 'editorial/withdraw', order);
  }

  function send(change: Change, { collection, id }: Made, seed: number): Promise<CmsAnswer> {
    const patch = (data: Entry, query = '') => cms.answer('PATCH', `${collection}/${id}?depth=0${query}`, data);
    const entry = () => sample(arbitraryChange(collection, related), seed);
    switch (change) {
      case 'edit':
        return patch({ ...entry(), _status: 'published' });
      case 'save a draft':
        return patch(entry(), '&draft=true');
      case 'publish':
        return patch({ _status: 'published' });
      case 'rename':
        return patch({ ...names(seed), _status: 'published' });
      case 'replace the file':
        return cms.upload(file(seed, entry()), id);
      case 'unpublish':
        return patch({ _status: 'draft' }, '&unpublishAllLocales=true');
      case 'withdraw':
        return withdraw({ collection, id });
      case 'trash':
        return patch({ deletedAt: new Date().toISOString() });
      case 'restore':
        return patch({ deletedAt: null }, '&trash=true');
      case 'delete':
        return cms.answer('DELETE', `${collection}/${id}?depth=0&trash=true`);
      default:
        return change satisfies never;
    }
  }

  async function alter(change: Change, document: Made, seed: number): Promise<CmsAnswer> {
    const answer = await send(change, document, seed);
    if (answer.status !== 200) return answer;
    if (change === 'delete') {
      made.splice(made.indexOf(document), 1);
    } else if (change === 'withdraw') {
      document.isPublic = false;
    } else if (change !== 'save a draft') {
      Object.assign(document, stateOf(document.collection, answered.parse(answer.body).doc));
    }
    return answer;
  }

  function act(step: Step): Promise<CmsAnswer> {
    const { action, pick, seed } = step;
    if (action === 'change the settings') {
      const entry = sample(arbitraryChange('site-settings', related), seed);
      return cms.answer('POST', 'globals/site-settings?depth=0', { ...entry, _status: 'published' });
    }
    if (action === 'publish together' || action === 'redirect') return actDirectly(step, action);
    const candidates = action === 'create' ? [] : made.filter((document) => isPossible(action, document));
    const document = candidates[pick % Math.max(1, candidates.length)];
    return action === 'create' || !document ? create(step) : alter(action, document, seed);
  }

  function actDirectly(step: Step, action: 'publish together' | 'redirect'): Promise<CmsAnswer> {
    const { pick, seed } = step;
    const candidates = made.filter(
      (document) => isPossible('publish', document) && (action !== 'redirect' || hasAddress(document)),
    );
    const first = pick % Math.max(1, candidates.length);
    const [document, ...others] = [...candidates.slice(first), ...candidates.slice(0, first)];
    if (!document || !doors) return create(step);
    if (action === 'redirect') return doors.redirect(`/${mark}-${Math.abs(seed) % slugsEach}/`, document);
    return publishTogether(doors, [document, ...others.slice(0, togetherAtMost - 1)]);
  }

  async function publishTogether(doors: DirectDoors, documents: readonly Made[]): Promise<CmsAnswer> {
    const answer = await doors.publishTogether(documents.map(({ collection, id }) => `${collection}:${id}`));
    if (answer.status < 300) for (const document of documents) document.isPublic = true;
    return answer;
  }

  return {
    /** Finds out anew which documents there are, after a step of which nobody knows what came of it. */
    async lookAround(): Promise<void> {
      const found = await Promise.all(
        editedCollections.map(async (collection) => {
          const documents = await cms.find(collection, '&trash=true');
          return documents
            .filter(({ slug, filename }) => String(slug ?? filename).startsWith(mark))
            .map((document): Made => ({ collection, ...stateOf(collection, document) }));
        }),
      );
      made = found.flat();
    },

    /**
     * Does a step; where there is no document to do it to, makes one.
     * @returns whether the CMS took it or refused it in words
     * @throws it answered in any other way
     */
    async take(step: Step): Promise<'taken' | 'refused'> {
      const answer = await act(step);
      if (answer.status < 300) return 'taken';
      if (refusals.includes(answer.status) && /[a-z] [a-z]+ [a-z]/i.test(wordsOf(answer))) return 'refused';
      throw new Error(`${answer.status} to ${JSON.stringify(step)}: ${JSON.stringify(answer.body)}`);
    },

    /** Removes all that was made, and puts the settings back. */
    async leave(): Promise<void> {
      await cms.updateGlobal('site-settings', { ...settings, updatedAt: undefined, _status: 'published' });
      for (const document of made.filter((one) => isPossible('unpublish', one))) {
        if (document.isPublic) await withdraw(document);
      }
      for (const { collection, id } of made) await cms.remove(collection, id);
    },
  };
}

function stateOf(collection: EditedCollection, { id, _status, deletedAt }: z.infer<typeof documentSchema>) {
  return { id, isPublic: collection === 'media' || _status === 'published', isTrashed: Boolean(deletedAt) };
}

/** Pictures have neither drafts nor addresses. */
function isPossible(change: Change, { collection, isTrashed }: Made): boolean {
  if (change === 'delete') return true;
  if (isTrashed) return change === 'restore';
  if (collection === 'media') return change === 'edit' || change === 'replace the file' || change === 'trash';
  return change !== 'restore' && change !== 'replace the file';
}

function hasAddress({ collection }: Made): boolean {
  return pagedCollections.some((paged) => paged === collection);
}

function picture(seed: number) {
  const shade = Math.abs(seed) % 256;
  return png({ width: shade % 2 === 0 ? 40 : 600, height: 30, shade });
}

/** A few of each collection, that documents may refer to besides each other. */
async function someOfTheDemonstration(cms: CmsClient): Promise<Related> {
  const found = new Map<string, string[]>();
  for (const collection of relatedCollections) {
    const query = collection === 'media' ? '' : '&where[_status][equals]=published';
    const documents = await cms.find(collection, query);
    const ids = documents.slice(0, 4).map(({ id }) => id);
    found.set(collection, ids);
  }
  return (collection) => found.get(collection) ?? [];
}

const documentSchema = z.looseObject({
  id: z.string(),
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
});
const answered = z.object({ doc: documentSchema });

/** The same value for the same seed. The first values of a sample are simple ones on purpose. */
function sample<Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value {
  const value = fc.sample(arbitrary, { seed, numRuns: 4 }).at(-1);
  if (value === undefined) throw new Error('There is no sample.');
  return value;
}
