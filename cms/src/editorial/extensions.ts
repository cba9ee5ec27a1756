/** What editorial trust adds to publishing. */
import { followPreviewLinks } from '../preview/links/follow.ts';
import type { PublishingExtensions } from '../publishing/extensions.ts';
import { followSchedule } from '../scheduling/follow.ts';
import { claimsGate } from './claims/claimsGate.ts';
import { joinFacts } from './joinFacts.ts';
import { retractionGate } from './notices/retractionGate.ts';
import { followPublic } from './records/followPublic.ts';
import { followAddress } from './redirects/followAddress.ts';
import { approvalGate } from './signOff/approvalGate.ts';

export const editorialExtensions: PublishingExtensions = {
  join: joinFacts,
  gates: [claimsGate, retractionGate, approvalGate],
  follow: [followPublic, followAddress, followSchedule, followPreviewLinks],
};
