/** Names that the configuration and the database know. */

/** Payload's own: its drawer and the list of what is coming know the task by it. */
export const schedulePublishTask = 'schedulePublish';
export const publishBundleTask = 'publishBundle';
export const tellRefusalTask = 'tellRefusal';
export const heartbeatTask = 'noteScheduler';

/** A queue of its own, so that what is due waits for nothing else. */
export const scheduleQueue = 'schedule';
