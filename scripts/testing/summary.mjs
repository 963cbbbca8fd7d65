/**
 * One runner's outcome out of its machine-readable report. `problems` are failures that are no test: a crash, a suite
 * that does not load, a skipped test, a run without tests.
 */
export function readJestReport(report, root, crash = '') {
  if (!report) return { passed: [], failed: [], problems: [crash || 'no report was written'] };
  const tests = report.testResults.flatMap((suite) =>
    suite.assertionResults.map((test) => ({
      id: `${suite.name.replace(`${root}/`, '')} › ${test.fullName}`,
      status: test.status,
      message: (test.failureMessages ?? []).join('\n'),
    })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'failed' && status !== 'passed');
  const problems = [
    ...report.testResults.filter(isBroken).map((suite) => `${suite.name.replace(`${root}/`, '')}: ${suite.message}`),
    ...skipped.map(({ id, status }) => `${id}: not run (${status})`),
  ];
  if (tests.length === 0 && problems.length === 0) problems.push('no tests were run');
  if (crash && failed.length === 0 && problems.length === 0) problems.push(crash);
  return { passed: tests.filter(({ status }) => status === 'passed').map(({ id }) => id), failed, problems };
}

/** Steps of `npm run check` counted like tests. */
export function readCheckReport(steps) {
  if (!steps?.length) return { passed: [], failed: [], problems: ['no report was written'] };
  const ids = (wanted) => steps.filter(({ status }) => status === wanted).map(({ id }) => id);
  return { passed: ids('passed'), failed: ids('failed').map((id) => ({ id, message: '' })), problems: [] };
}

/** Tests that passed on one of the two databases only. */
export function differingIds(first, second) {
  const [one, other] = [new Set(first.passed), new Set(second.passed)];
  return [...one.symmetricDifference(other)].sort();
}

/** The line that ends every run; a problem counts as a failure. */
export function countAll(outcomes, problems = []) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed.length, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed.length + outcome.problems.length, 0);
  return { passed, failed: failed + problems.length };
}

function isBroken(suite) {
  return suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed');
}
