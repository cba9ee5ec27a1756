/** A real S3-compatible service for the tests of the target: OpenStack Swift, where this machine has it. */
import { findProgram } from '../lib/find-program.ts';
import { stepDone, stepLeftOut } from '../lib/output.mjs';
import { run } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';

/** The Python of Debian's packages comes first: another one on PATH does not have them. */
const pythons = ['/usr/bin/python3', 'python3'];

/** A Python that has Swift, for TEST_SWIFT_PYTHON; null where there is none, which is said in one line. */
export async function findSwift(): Promise<string | null> {
  for (const name of pythons) {
    const python = await findProgram([name]);
    if (python === null) continue;
    const args = ['-c', 'import swift.common.middleware.s3api'];
    const hasSwift = await run({ name: 'python', command: python, args, cwd: root, env: process.env }).then(
      () => true,
      () => false,
    );
    if (!hasSwift) continue;
    stepDone({ name: 'S3', note: `OpenStack Swift, by ${python}` });
    return python;
  }
  const why = 'there is no OpenStack Swift here (on Debian: apt-get install python3-swift)';
  stepLeftOut('S3', `the bucket was tested against a test double alone: ${why}.`);
  return null;
}
