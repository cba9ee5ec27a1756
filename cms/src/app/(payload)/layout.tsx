import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { executeAuthStrategies, getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { schedulePublish } from '../../scheduling/serverFunction.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  // The same door as the REST API's: what the admin screen asks of the server is for those who are signed in.
  const { user } = await executeAuthStrategies({ headers: await headers(), payload: await getPayload({ config }) });
  if (!user) throw new Error('You are not signed in any more. Sign in again, in another tab so that nothing is lost.');
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: { 'schedule-publish': schedulePublish },
  });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
