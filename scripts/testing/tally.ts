/** What a test runner's report says, in the two numbers that count. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * @param report the JSON that vitest wrote; null where it wrote none
 * @param isOk whether vitest itself ended well
 */
export function tallyVitest(report: unknown, isOk: boolean): Tally {
  const passed = numberAt(report, 'numPassedTests');
  // A file that cannot be loaded has no tests, and is no success either.
  const failed = numberAt(report, 'numFailedTests') || (isOk ? 0 : numberAt(report, 'numFailedTestSuites'));
  return honest({ passed, failed }, isOk);
}

/** @param report the JSON that Playwright wrote; null where it wrote none */
export function tallyPlaywright(report: unknown, isOk: boolean): Tally {
  const stats = valueAt(report, 'stats');
  const passed = numberAt(stats, 'expected') + numberAt(stats, 'flaky');
  return honest({ passed, failed: numberAt(stats, 'unexpected') }, isOk);
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/** A runner that failed has failed at something, and one that ran nothing has not passed. */
function honest({ passed, failed }: Tally, isOk: boolean): Tally {
  const isSuspicious = !isOk || passed + failed === 0;
  return { passed, failed: isSuspicious ? Math.max(1, failed) : failed };
}

function numberAt(value: unknown, key: string): number {
  const found = valueAt(value, key);
  return typeof found === 'number' ? found : 0;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
