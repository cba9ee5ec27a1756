/** Names that the configuration and the database know. */
export const webhooksSlug = 'webhooks';
export const deliveriesSlug = 'webhook-deliveries';
