/** What a target needs of the place that it sends files to, whatever the service. */

export interface SentObject {
  /** As in the site's folder: with forward slashes, without one before it. */
  file: string;
  bytes: Uint8Array;
  contentType: string;
  cacheControl: string;
  /** Where a website's host leads readers from here; null where it shows the file. */
  redirectTo: string | null;
  /** Kept with the object and given back by `markOf`: says that we put it there, and what it is. Letters, digits and dots. */
  mark: string;
}

export interface ListedObject {
  file: string;
  /** Changes whenever the object does; null where the service has none. */
  etag: string | null;
}

/** Every method throws a BucketError. */
export interface Bucket {
  /** For messages, such as "the bucket clinic-site". */
  name: string;
  /** Answers with the object's etag. */
  put(object: SentObject): Promise<string | null>;
  /** Does nothing where the object is not there. */
  remove(file: string): Promise<void>;
  list(): AsyncIterable<ListedObject>;
  /** Null where the object is not there, or was put there by somebody else. */
  markOf(file: string): Promise<string | null>;
  /** Ends what is under way, which then throws. */
  close(): void;
}

/** A bucket refused or could not be reached, also after several tries; the message says why, and what to do. */
export class BucketError extends Error {
  override name = 'BucketError';
}
