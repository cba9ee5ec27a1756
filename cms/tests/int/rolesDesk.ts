/** What the tests of roles ask for and with: a document of each kind, and a new one where asking would spend it. */
import sharp from 'sharp';
import { collectionRules, payloadRules, type Requester, type Rules } from '../../src/access/matrix.ts';
import { approvableCollections } from '../../src/editorial/signOff/approvable.ts';
import type { Account, Cms } from './cms.ts';
import {
  newCondition,
  newReference,
  newSymptom,
  newTreatment,
  paragraph,
  richText,
  unique,
  words,
} from './documents.ts';

/** Whoever may do least comes first, so that what an admin changes is in nobody's way. */
export const requesters: readonly Requester[] = ['signedOut', 'front-desk', 'reviewer', 'editor', 'admin'];

export const content = ['conditions', 'symptoms', 'treatments', 'pages', 'glossary', 'references', 'people'] as const;
export type Content = (typeof content)[number];

/** No document has it; it is a possible id on both databases. */
export const nobodysId = '000000000000000000000000';

/** Complete documents, of which one can be published. */
export const samples: Record<Content, () => object> = {
  conditions: newCondition,
  symptoms: newSymptom,
  treatments: newTreatment,
  pages: () => ({
    ...unique('About us'),
    summary: 'Who we are.',
    body: richText(paragraph(words('We are a clinic.'))),
  }),
  glossary: () => ({ ...unique('Placebo'), definition: 'A treatment without an active part.' }),
  references: newReference,
  people: () => ({ ...unique('Ana Person'), role: 'Medical writer', summary: 'Writes.' }),
};

const settings = {
  clinicName: 'Our clinic',
  crisisLines: [{ name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
  navigation: [{ label: 'Conditions', kind: 'section' as const, section: 'conditions' as const }],
};

/** It is off: nothing is sent to it. */
export const webhookSample = { name: 'A webhook', kind: 'signed', url: 'https://example.org/', isOn: false } as const;

export interface Desk {
  /** An account of each role; nobody's where signed out. */
  accounts: Partial<Record<Requester, Account>>;
  /** A document of each collection that we write to: published, with a newer draft. */
  ids: Record<string, string>;
  /** Of that document, by collection. */
  versions: Record<string, string>;
  /** An account that nobody signs in with. */
  spare: { id: string; email: string };
  /** One more, to be trashed or deleted. Of what takes long to make, the id of one that is not there. */
  another: (slug: string, data: { deletedAt?: string }) => Promise<string>;
}

export async function startDesk(cms: Cms): Promise<Desk> {
  const { payload, admin, editor, frontDesk, otherEditor, reviewer } = cms;
  // Who may publish is asked here, not what: that takes an approval.
  const requireApproval = Object.fromEntries(approvableCollections.map((name) => [name, false]));
  await payload.updateGlobal({ slug: 'site-settings', data: { ...settings, requireApproval, _status: 'published' } });
  const ids: Record<string, string> = { users: otherEditor.user.id, media: await picture(cms) };
  const versions: Record<string, string> = {};
  for (const slug of content) {
    const { id } = await payload.create({ collection: slug, data: samples[slug](), draft: true });
    await payload.update({ collection: slug, id, data: { _status: 'published' } });
    await payload.update({ collection: slug, id, data: unique('A draft'), draft: true });
    const { docs } = await payload.findVersions({ collection: slug, where: { parent: { equals: id } }, limit: 1 });
    ids[slug] = id;
    versions[slug] = docs[0]?.id ?? nobodysId;
  }
  const now = new Date().toISOString();
  const enquiry = { id: 'an-enquiry', receivedAt: now, deleteAfter: now, state: 'new', sealed: 'sealed' };
  await payload.db.create({ collection: 'sealed-enquiries', data: enquiry });
  ids['sealed-enquiries'] = enquiry.id;
  ids.webhooks = (await payload.create({ collection: 'webhooks', data: { id: '', ...webhookSample } })).id;
  const bundle = await payload.create({ collection: 'release-bundles', data: { name: 'A bundle' } });
  ids['release-bundles'] = String(bundle.id);
  const spare = await payload.create({
    collection: 'users',
    data: { name: 'Sam Spare', email: 'sam@example.org', role: 'editor' },
  });
  return {
    accounts: { admin, editor, reviewer, 'front-desk': frontDesk },
    ids,
    versions,
    spare,
    another: async (slug, data) => {
      if (slug === 'media') return picture(cms);
      if (slug === 'release-bundles') {
        return String((await payload.create({ collection: slug, data: { name: 'Another bundle' } })).id);
      }
      if (!isContent(slug)) return nobodysId;
      const { id } = await payload.create({ collection: slug, data: { ...samples[slug](), ...data }, draft: true });
      return id;
    },
  };
}

/** The lines of the table, but for collections with addresses of their own (see the test of preferences). */
export function rulesOf(slug: string): Rules {
  const rules: Record<string, Rules> = { ...collectionRules, ...payloadRules };
  const found = rules[slug];
  if (!found) throw new Error(`There is no line for ${slug} in the table of roles. Add one to src/access/matrix.ts.`);
  return found;
}

export function isContent(slug: string): slug is Content {
  return content.some((name) => name === slug);
}

async function picture({ payload }: Cms): Promise<string> {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const file = { data, name: 'square.png', mimetype: 'image/png', size: data.length };
  const { id } = await payload.create({ collection: 'media', data: { alt: 'A square' }, file });
  return id;
}
