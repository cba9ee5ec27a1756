/** What the benchmark of one site works on. */

export interface ScaleSubject {
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  /** DATA_DIR of the product. */
  dataDir: string;
  /** Passwords of an admin and an editor. */
  usersFile: string;
  webhookSecret: string;
  contentApiToken: string;
  /** Starts the publisher, and resolves when it answers. */
  startPublisher(): Promise<void>;
  stopPublisher(): Promise<void>;
}
