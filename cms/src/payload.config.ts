import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { withClosedInternals } from './access/withClosedInternals.ts';
import { words } from './admin/words.ts';
import { alwaysMigrated } from './alwaysMigrated.ts';
import { Conditions } from './collections/Conditions/index.ts';
import { Glossary } from './collections/Glossary/index.ts';
import { Media } from './collections/Media/index.ts';
import { uploadLimits } from './collections/Media/uploadLimits.ts';
import { Pages } from './collections/Pages/index.ts';
import { People } from './collections/People/index.ts';
import { PhraseRules } from './collections/PhraseRules/index.ts';
import { References } from './collections/References/index.ts';
import { Symptoms } from './collections/Symptoms/index.ts';
import { Treatments } from './collections/Treatments/index.ts';
import { Users } from './collections/Users/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { editorialExtensions } from './editorial/extensions.ts';
import { editorial, editorialCollections } from './editorial/plugin.ts';
import { mailer } from './email/mailer.ts';
import { enquiries } from './enquiries/plugin.ts';
import { env, trustedOrigins } from './env.ts';
import { SiteSettings } from './globals/SiteSettings/index.ts';
import { migrations } from './migrations/index.ts';
import { previews } from './preview/plugin.ts';
import { publishing } from './publishing/plugin.ts';
import { ReferenceChecks } from './references/checks/collection.ts';
import { references } from './references/plugin.ts';
import { editor } from './rich-text/editor.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));

const config = buildConfig({
  secret: env.payloadSecret,
  db: alwaysMigrated(databaseAdapter({ databaseUri: env.databaseUri, dataDir: env.dataDir, migrations }), migrations),
  collections: [
    Conditions,
    Symptoms,
    Treatments,
    Pages,
    Glossary,
    Media,
    References,
    People,
    PhraseRules,
    Users,
    ReferenceChecks,
    ...editorialCollections,
  ],
  globals: [SiteSettings],
  plugins: [publishing(editorialExtensions), references(), editorial(), enquiries(), previews()],
  editor,
  sharp,
  email: mailer(env.mail),
  upload: uploadLimits,
  csrf: trustedOrigins(env.cmsUrl),
  defaultDepth: 1,
  maxDepth: 3,
  telemetry: false,
  graphQL: { disable: true },
  i18n: { translations: { en: words } },
  // What somebody mistyped is no error of the server's, and needs no stack in the log.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', FileUploadError: 'error', LockedAuth: 'info' },
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: folder },
    components: { graphics: { Icon: '/admin/Wordmark.tsx#Initial', Logo: '/admin/Wordmark.tsx#Wordmark' } },
    meta: {
      titleSuffix: ' · Wellcite',
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    dateFormat: 'MMM d, yyyy, h:mm a',
  },
});

export default config.then(withClosedInternals);
