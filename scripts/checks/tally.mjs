/** Counts of everything that was run; a check of the code counts as one test. */
export function createTally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    total,
    failures,
    add(name, counts) {
      for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
      if (counts.failed > 0) failures.push(`${name}: ${counts.failed} failed`);
    },
  };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts of a vitest JSON report; a file that could not even be loaded is one failure. */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a Playwright JSON report; an error outside any test is one failure, a flaky test is none. */
export function countPlaywright(report) {
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** A test program that ended badly must leave at least one failure, whatever its report says. */
export function withExitStatus(counts, status) {
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
