/** A bucket in memory, in which a test makes any request fail, before it was carried out or after. */
import { type Bucket, BucketError, type SentObject } from '../../../publisher/target/bucket.ts';

export type Request = { method: 'put' | 'remove' | 'list' | 'mark'; file: string };
export type Fault = 'before' | 'after' | null;

export function memoryBucket() {
  const objects = new Map<string, SentObject & { etag: string }>();
  const requests: Request[] = [];
  let versions = 0;
  let faultOf: (request: Request, number: number) => Fault = () => null;

  async function carryOut<Result>(request: Request, work: () => Result): Promise<Result> {
    requests.push(request);
    const fault = faultOf(request, requests.length);
    if (fault === 'before') throw new BucketError(`${request.method} failed.`);
    await Promise.resolve();
    const result = work();
    if (fault === 'after') throw new BucketError(`${request.method} was not answered.`);
    return result;
  }

  const bucket: Bucket = {
    name: 'the bucket in memory',
    put: (object) =>
      carryOut({ method: 'put', file: object.file }, () => {
        versions += 1;
        objects.set(object.file, { ...object, etag: String(versions) });
        return String(versions);
      }),
    remove: (file) => carryOut({ method: 'remove', file }, () => void objects.delete(file)),
    async *list() {
      yield* await carryOut({ method: 'list', file: '' }, () =>
        [...objects.values()].map(({ file, etag }) => ({ file, etag })),
      );
    },
    markOf: (file) => carryOut({ method: 'mark', file }, () => objects.get(file)?.mark || null),
    close: () => {},
  };

  return {
    bucket,
    objects,
    requests,
    /** `number` counts all requests, from 1. */
    failAt(fault: typeof faultOf): void {
      faultOf = fault;
    },
    texts: () => Object.fromEntries([...objects].map(([file, { bytes }]) => [file, Buffer.from(bytes).toString()])),
  };
}
