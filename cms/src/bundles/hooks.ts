/** A bundle that is on the schedule holds still, and one that was published is a record. */
import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
} from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import { forgetRefusal } from '../scheduling/refusals.ts';
import { bundleKeys, findBundles } from './bundle.ts';
import { dropBundleJobs } from './bundleJobs.ts';
import { bundlesSlug } from './names.ts';

export const keepAsItIs: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  const isSame = sameContents({ ...originalDoc, ...data }, originalDoc);
  if (originalDoc?.state === 'published' && !isSame) {
    throw new APIError(
      'This release bundle is published and is kept as a record of that. Make a new one for what comes next.',
      400,
    );
  }
  if (originalDoc?.state === 'scheduled' && !isSame) {
    throw new APIError(
      'This release bundle is on the schedule. Take it off the schedule at “Release” first and change it then.',
      400,
    );
  }
  return data;
};

export const keepRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [bundle] = await findBundles({ id: { equals: id } }, req);
  if (bundle?.state !== 'published') return;
  throw new APIError(
    'This release bundle is published and is kept as a record of that. It stays in the list, and changes nothing any more.',
    400,
  );
};

export const dropScheduleOf: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await dropBundleJobs(String(id), req);
  await forgetRefusal(`${bundlesSlug}:${id}`, req);
  await logStep({ action: 'deleted', key: null, title: `the release bundle “${doc?.name}”` }, req);
};

type Contents = Parameters<typeof bundleKeys>[0];

function sameContents(one: Contents, other: Contents): boolean {
  return JSON.stringify(bundleKeys(one)) === JSON.stringify(bundleKeys(other));
}
