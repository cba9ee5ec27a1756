import Link from 'next/link';
import type { UIFieldServerProps } from 'payload';
import { bundleOverview } from '../../bundles/overview.ts';
import { BundlePill } from './BundlePill.tsx';

/** What the state of a bundle is, and the way to what can be done with it, beside its form. */
export async function BundleField({ id, req }: UIFieldServerProps) {
  if (id === undefined) {
    return (
      <p className="sign-off-quiet">
        Save it first. Under “Release” you then ask for a review of all of it, publish it, or choose a time.
      </p>
    );
  }
  const { state } = await bundleOverview(String(id), req);
  return (
    <div className="sign-off-status field-type">
      <span className="sign-off-status__label">State</span>
      <BundlePill state={state} />
      <p>{state.explanation}</p>
      <Link href={`${req.payload.config.routes.admin}/collections/release-bundles/${id}/release`} prefetch={false}>
        See all of it, and release it
      </Link>
    </div>
  );
}
