import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';

onEachDatabase('the demonstration', (database) => {
  let cms: Cms;
  let seed: typeof import('../../src/seed/index.ts').seed;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    for (const { user } of [cms.admin, cms.editor, cms.otherEditor, cms.reviewer, cms.frontDesk]) {
      await cms.payload.delete({ collection: 'users', id: user.id });
    }
    await vi.waitFor(async () => expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(0));
    ({ seed } = await import('../../src/seed/index.ts'));
    await seed(cms.payload);
  }, 120_000);
  afterAll(() => cms.stop());

  const recordOf = async (collection: 'symptoms' | 'pages', slug: string) => {
    const { docs } = await cms.payload.find({ collection, where: { slug: { equals: slug } }, draft: true });
    return cms.payload.findByID({ collection: 'editorial-records', id: `${collection}:${docs[0]?.id}` });
  };

  test('goes through the doors: what patients read was asked for, approved by the reviewer, and published', async () => {
    const { docs } = await cms.payload.find({ collection: 'published', pagination: false });
    const read = docs.filter(({ id }) => /^(?:conditions|symptoms|treatments|pages):/.test(id));
    expect(read.length).toBeGreaterThan(30);
    const reviews = read.map(({ content }) => JSON.parse(content).review);
    expect(reviews.filter((review) => review === null)).toEqual([]);
    const steps = await cms.payload.find({ collection: 'audit-log', pagination: false });
    const count = (action: string) => steps.docs.filter((step) => step.action === action).length;
    expect(count('published')).toBeGreaterThan(read.length);
    expect(count('approved')).toBe(count('review-requested') - 2);
  });

  test('has a document in each state', async () => {
    expect(await recordOf('symptoms', 'sweating')).toMatchObject({
      isDraft: true,
      requestState: 'none',
      isPublic: false,
    });
    expect((await recordOf('symptoms', 'sweating')).unsupportedClaims).toBe(1);
    expect(await recordOf('symptoms', 'trembling')).toMatchObject({ requestState: 'in-review', unsupportedClaims: 0 });
    expect(await recordOf('symptoms', 'dry-mouth')).toMatchObject({ requestState: 'changes-asked' });
    expect(await recordOf('symptoms', 'nightmares')).toMatchObject({ isDraft: true, contributors: [] });
    expect(await recordOf('pages', 'questions-from-readers')).toMatchObject({ isWithdrawn: true, isPublic: false });
    const days = async (slug: string) => {
      const { nextReviewOn } = await recordOf('symptoms', slug);
      return (new Date(String(nextReviewOn)).getTime() - Date.now()) / 86_400_000;
    };
    expect(await days('irritability')).toBeLessThan(0);
    expect(await days('tiredness')).toBeGreaterThan(0);
    expect(await days('tiredness')).toBeLessThan(30);
  });

  test('has nothing on the site that the ledger finds fault with', async () => {
    const { docs } = await cms.payload.find({ collection: 'editorial-records', pagination: false });
    expect(docs.filter(({ isPublic, unsupportedClaims }) => isPublic && unsupportedClaims)).toEqual([]);
  });

  test('is left as it is by the next start', async () => {
    const before = await cms.payload.count({ collection: 'audit-log' });
    await seed(cms.payload);
    expect(await cms.payload.count({ collection: 'audit-log' })).toEqual(before);
  });
});
