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

export function generateMetadata({ params, searchParams }: Arguments): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams });
}

export default async function Page({ params, searchParams }: Arguments) {
  const { segments } = await params;
  // Payload sends everybody here while there is no user, to a form that would make anybody an admin.
  if (segments?.[0] === 'create-first-user') {
    const payload = await getPayload({ config });
    const { totalDocs } = await payload.count({ collection: 'users' });
    if (totalDocs > 0) redirect('/admin');
    return <NoUserYet />;
  }
  return RootPage({ config, params, searchParams, importMap });
}
