'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { BundleDocument } from '../../bundles/bundleDocument.ts';
import { StatePill } from '../signOff/StatePill.tsx';

/** One document of a bundle: what will happen to it, its state, and what would stop it. */
export function DocumentItem({ document }: { document: BundleDocument }) {
  const { alsoIn, change, kind, obstacles, path, state, title, url, whyNotApprove } = document;
  const { config } = useConfig();
  const { admin } = config.routes;
  return (
    <li className="bundle__document">
      <p className="bundle__title">
        <Link href={`${admin}${path}`} prefetch={false}>
          {title}
        </Link>
        {state && <StatePill state={state} />}
      </p>
      <p className="sign-off-quiet">
        {kind}. {changeWords[change]}
        {url && addressWords[change] && ` ${addressWords[change]} ${url}`}
      </p>
      {obstacles.length > 0 && (
        <div className="sign-off__warning">
          <p>What would stop it:</p>
          <ul>
            {obstacles.map(({ label, message }) => (
              <li key={label + message}>
                {label && <strong>{label}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {whyNotApprove && <p className="sign-off__warning">{whyNotApprove}</p>}
      {alsoIn.length > 0 && change !== 'none' && (
        <p className="sign-off__warning">
          It is also in {alsoIn.length === 1 ? 'another bundle' : 'other bundles'}:{' '}
          {alsoIn.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={`${admin}/collections/release-bundles/${id}/release`} prefetch={false}>
                {name}
              </Link>
            </span>
          ))}
          . Whichever is published first takes it along, so take it out of one of them.
        </p>
      )}
    </li>
  );
}

const changeWords: Record<BundleDocument['change'], string> = {
  new: 'New to readers.',
  changed: 'Changed since it was published.',
  leaves: 'Readers see it now, and will not then.',
  none: 'Readers see no difference: it is as it is to be already.',
};

/** What stands before its address; null where that says nothing new. */
const addressWords: Record<BundleDocument['change'], string | null> = {
  new: 'It will be at',
  changed: 'It will be at',
  leaves: 'It is at',
  none: null,
};
