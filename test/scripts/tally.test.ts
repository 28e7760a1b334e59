import { expect, test } from 'vitest';
import { countPlaywright, countVitest, createTally, summaryLine, withExitStatus } from '../../scripts/checks/tally.mjs';

test('the last line names skipped tests only when there are some', () => {
  expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(summaryLine({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped');
});

test('a test file that cannot be loaded is one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 2,
  });
});

test('an error outside any end-to-end test is a failure, a test that passed at its second try is not', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 2, skipped: 2 });
});

test('a program that ended badly without a failure in its report counts as one', () => {
  expect(withExitStatus({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(withExitStatus({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(withExitStatus({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
});

test('adds up and remembers what failed', () => {
  const tally = createTally();
  tally.add('types', { passed: 1 });
  tally.add('lint', { failed: 1 });
  tally.add('unit tests', { passed: 10, failed: 2, skipped: 1 });
  expect(tally.total).toEqual({ passed: 11, failed: 3, skipped: 1 });
  expect(tally.failures).toEqual(['lint: 1 failed', 'unit tests: 2 failed']);
});
