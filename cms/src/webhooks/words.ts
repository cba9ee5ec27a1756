/** What kinds, states, events and collections of webhooks are called in the admin. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { ContentEventType, WebhookEvent } from '@wellcite/shared/webhook';

export const webhookKinds = ['signed', 'deploy-hook'] as const;
export type WebhookKind = (typeof webhookKinds)[number];

export const webhookKindLabels: Record<WebhookKind, string> = {
  signed: 'Signed messages that say what changed',
  'deploy-hook': 'Deploy hook: a plain call to a secret address',
};

export const webhookStates = ['healthy', 'failing', 'disabled'] as const;
export type WebhookState = (typeof webhookStates)[number];

export const webhookStateLabels: Record<WebhookState, string> = {
  healthy: 'Healthy',
  failing: 'Failing',
  disabled: 'Switched off by the CMS',
};

export const deliveryStates = ['waiting', 'sending', 'taken', 'given-up'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryStateLabels: Record<DeliveryState, string> = {
  waiting: 'Waiting for the next try',
  sending: 'Being sent',
  taken: 'Taken',
  'given-up': 'Given up',
};

export const contentEventLabels: Record<ContentEventType, string> = {
  'content.published': 'content.published: something was published, or changed',
  'content.unpublished': 'content.unpublished: something was taken down',
  'content.withdrawn': 'content.withdrawn: something was withdrawn at once',
  'content.changed': 'content.changed: anything public changed, by ids alone',
};

/** What a delivery was about; a deploy hook has no event. */
export type DeliveryEvent = WebhookEvent['type'] | 'deploy-hook';

export const collectionLabels: Record<PublicCollection, string> = {
  conditions: 'Conditions',
  symptoms: 'Symptoms',
  treatments: 'Treatments',
  references: 'References',
  people: 'People',
  pages: 'Pages',
  glossary: 'Glossary',
  media: 'Pictures',
  redirects: 'Redirects',
  withdrawals: 'Withdrawals',
  'site-settings': 'Site settings',
};
