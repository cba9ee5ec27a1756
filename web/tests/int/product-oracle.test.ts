/**
 * The CMS and the publisher as they run, with everything that can happen to them and between them: after the dust settles the
 * site equals one made from nothing, and whatever a reader got meanwhile was a page's old or its new self, whole.
 */
import path from 'node:path';
import { describe, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { bundleDir } from '../../publisher/assemble.ts';
import { loadRenderer } from '../../publisher/rendering/renderer.ts';
import { signIn } from '../support/cms-client.ts';
import { createHistory } from '../support/oracle/history.ts';
import { judge, judgeInterruptions, judgePictures } from '../support/oracle/judge.ts';
import { startObserver } from '../support/oracle/observer.ts';
import { makeOtherTemplates } from '../support/oracle/other-templates.ts';
import { ownDatabase } from '../support/oracle/own-database.ts';
import { planOf } from '../support/oracle/plan.ts';
import { createRunner, doorsOf } from '../support/oracle/run-plan.ts';
import { siteUrl, startPair } from '../support/oracle/running-pair.ts';
import { expectEqualToNew, untilSettled } from '../support/oracle/settled.ts';
import { randomEditor } from '../support/random-editor.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const steps = Number(process.env.ORACLE_STEPS ?? 100);
const stepsBetweenChecks = 25;
/** The same seed makes the same plan. */
const seed = Number(process.env.ORACLE_SEED ?? Date.now() % 2 ** 31);

describe.each(process.env.TEST_MONGODB_URI ? ['SQLite', 'MongoDB'] : ['SQLite'])('the product, on %s', (database) => {
  test('readers see each page whole whatever happens, and in the end what is published', {
    timeout: 120_000 + steps * 6_000,
  }, async () => {
    console.log(`oracle on ${database}: ORACLE_SEED=${seed} ORACLE_STEPS=${steps}`);
    const folder = await temporaryFolder();
    const pair = await startPair({
      folder,
      databaseUri: database === 'MongoDB' ? ownDatabase() : null,
      onDocuments: (envelopes) => history.documentsAnswered(envelopes),
    });
    onTestFinished(() => pair.stop());
    onTestFailed(() => console.log(pair.logs()));
    const templatesIn = async (bundle: string) => ({
      folder: bundle,
      renderer: await loadRenderer({ bundleDir: bundle, siteUrl, cmsUrl: pair.cmsUrl }),
    });
    let templates = await templatesIn(bundleDir);
    let others = await templatesIn(await makeOtherTemplates(path.join(folder, 'other')));
    const history = createHistory(templates.renderer);
    const startPublisher = async (which: 'other' | 'same') => {
      if (which === 'other') [templates, others] = [others, templates];
      history.templatesChosen(templates.renderer);
      pair.startPublisher(templates.folder);
      await pair.untilServed();
    };
    await startPublisher('same');
    await untilSettled(pair);

    const admin = await signIn({ cmsUrl: pair.cmsUrl, usersFile: pair.usersFile, role: 'admin' });
    const editor = await randomEditor(admin, 'oracle', doorsOf(pair));
    const runner = createRunner({ pair, editor, startPublisher });
    const paths = () => [...history.paths(), ...history.pictures.keys()];
    const observer = startObserver({ siteUrl: pair.siteUrl, paths, readers: 2 });
    onTestFinished(() => observer.stop());

    for (const [index, event] of planOf({ seed, steps }).entries()) {
      await runner.take(event);
      const taken = index + 1;
      if (taken % stepsBetweenChecks !== 0 && taken !== steps) continue;
      await pair.network.calm();
      // What was lost is found by comparing, which it does at its start and every minute.
      pair.goDown();
      await pair.publisher()?.stop();
      await startPublisher('same');
      await untilSettled(pair);
      const made = { folder: path.join(folder, 'new'), templates: templates.folder, withSearch: taken === steps };
      await expectEqualToNew(pair, made);
    }
    await observer.stop();

    const judged = performance.now();
    const { pages, pictures } = history.sorted(observer.observations);
    const truth = await history.truth(new Set(pages.map((observation) => observation.path)));
    console.log(
      `oracle on ${database}: ${JSON.stringify({ ...runner.outcomes, requests: observer.requests(), moments: truth.moments.length, judgedInMs: Math.round(performance.now() - judged), messages: Object.fromEntries(pair.network.counts) })}`,
    );
    expect(judge(pages, truth)).toEqual([]);
    expect(judgePictures(pictures, history.pictures)).toEqual([]);
    expect(observer.missingParts).toEqual([]);
    expect(judgeInterruptions(observer.interrupted, pair.downtimes)).toEqual([]);
  });
});
