/** Names that the configuration and the database know. */
export const deliverTask = 'announceChanges';
export const webhookQueue = 'webhooks';
