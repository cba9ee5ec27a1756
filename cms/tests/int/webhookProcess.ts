/**
 * A CMS in a process of its own, for tests that kill it: `publish` publishes something and then waits to be killed;
 * `deliver` sends what is due two minutes later, and drops a database of MongoDB. Its environment says which database.
 */
import { getPayload } from 'payload';
import loading from '../../src/payload.config.ts';
import { deliverDue } from '../../src/webhooks/deliver.ts';
import { newSymptom } from './documents.ts';

const [mode, address = ''] = process.argv.slice(2);
const config = await loading;
config.typescript.autoGenerate = false;
const payload = await getPayload({ config });

if (mode === 'publish') {
  await payload.db.createGlobal({ slug: 'site-settings', data: { requireApproval: { symptoms: false } } });
  await payload.create({
    collection: 'webhooks',
    data: { id: '', name: 'Search', kind: 'signed', url: address, isOn: true, events: ['content.published'] },
  });
  await payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } });
  setInterval(() => {}, 60_000);
} else {
  await deliverDue(payload, { clock: () => new Date(Date.now() + 120_000) });
  if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase();
  await payload.destroy();
  process.exit(0);
}
