import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { NoUserYet } from '../../../../admin/NoUserYet.tsx';
import { importMap } from '../importMap.js';

interface Arguments {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params, searchParams }: Arguments): Promise<Metadata> {
  if (isFirstUserPage(await params)) return { title: 'Nobody can sign in yet · Wellcite' };
  return generatePageMetadata({ config, params, searchParams });
}

export default async function Page({ params, searchParams }: Arguments) {
  // Payload sends everybody here while there is no user, to a form that would make anybody an admin.
  if (isFirstUserPage(await params)) {
    const payload = await getPayload({ config });
    const { totalDocs } = await payload.count({ collection: 'users' });
    if (totalDocs > 0) redirect('/admin');
    return <NoUserYet />;
  }
  return RootPage({ config, params, searchParams, importMap });
}

function isFirstUserPage({ segments }: { segments?: string[] }): boolean {
  return segments?.[0] === 'create-first-user';
}
