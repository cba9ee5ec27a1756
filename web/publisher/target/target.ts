import type { FollowerStatus } from '@wellcite/shared/publisher-api';

/** Follows the site's folder, so that the place where readers find the site has the same files. */
export interface Target {
  /**
   * Files have changed (`publishing`), or all that is published is in place (`at-rest`): what is not in the folder then is
   * not wanted any more. Answers at once; what is asked while files are being sent is done after them.
   */
  update(moment: 'publishing' | 'at-rest'): void;
  /** Resolves when nothing is sent any more: the target is current, or `status` says why it is not. */
  settled(): Promise<void>;
  status(): FollowerStatus & { name: string };
  /** Ends what is under way. */
  stop(): Promise<void>;
}
