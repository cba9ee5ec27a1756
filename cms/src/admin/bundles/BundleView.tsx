import { Gutter } from '@payloadcms/ui';
import { APIError, type DocumentViewServerProps } from 'payload';
import { bundleOverview } from '../../bundles/overview.ts';
import { TabStep } from '../signOff/TabStep.tsx';
import { BundlePanel } from './BundlePanel.tsx';
import '../signOff/signOff.css';
import '../scheduling/scheduling.css';
import './bundles.css';

/** The tab “Release” of a bundle: what is in it, what would stop it, and what can be done with all of it at once. */
export async function BundleView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  if (docID === undefined) return <Gutter>Save the release bundle first. Then it can be released.</Gutter>;
  try {
    const overview = await bundleOverview(String(docID), req);
    return (
      <Gutter className="sign-off bundle">
        <TabStep collection="release-bundles" id={String(docID)} />
        <BundlePanel overview={overview} />
      </Gutter>
    );
  } catch (error) {
    if (error instanceof APIError) return <Gutter className="sign-off">{error.message}</Gutter>;
    throw error;
  }
}
