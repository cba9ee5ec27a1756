import { describe, expect, it } from 'vitest';
import { sum, tallyPlaywright, tallyVitest } from './tally.ts';

describe('tallyVitest', () => {
  it('counts what passed and what failed', () => {
    expect(tallyVitest({ numPassedTests: 7, numFailedTests: 2 }, false)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 3 };
    expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 3 });
  });

  it('does not count the groups around tests that passed', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0 };
    expect(tallyVitest(report, true)).toEqual({ passed: 7, failed: 0 });
  });

  it('counts a failure where all tests passed and the run did not', () => {
    expect(tallyVitest({ numPassedTests: 7, numFailedTests: 0 }, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a failure where no test ran, or no report was written', () => {
    expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest(null, false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('tallyPlaywright', () => {
  it('counts what passed, at the second try too, and what failed', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 } };
    expect(tallyPlaywright(report, false)).toEqual({ passed: 6, failed: 2 });
  });

  it('counts a failure where no report was written', () => {
    expect(tallyPlaywright(null, false)).toEqual({ passed: 0, failed: 1 });
  });
});

it('adds up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
