declare namespace App {
  interface Locals {
    /** What is published, as pages may ask for it. */
    content: import('./content/reader.ts').ContentReader;
    /** The site's public address, without a slash at the end. */
    siteUrl: string;
    /** The CMS's public address, likewise: forms are sent there. */
    cmsUrl: string;
  }
}
