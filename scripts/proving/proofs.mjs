import { rowOfTitle } from './titles.mjs';

/**
 * What a whole run proved: for each row its files, and whether every test of the row passed in every runner that has
 * it, those of the API on both databases. `reports` are jest reports by runner, `twins` the runners that must agree.
 */
export function proofsOf(reports, twins, root) {
  const tests = Object.entries(reports).flatMap(([runner, report]) => testsOf(runner, report, root));
  const rows = Map.groupBy(tests, ({ row }) => row);
  return [...rows].flatMap(([row, own]) => {
    const isGreen = own.every(({ isPassed }) => isPassed) && hasTwins(own, twins);
    return [...new Set(own.map(({ file }) => file))].map((file) => ({ row, file, isGreen }));
  });
}

function testsOf(runner, report, root) {
  return report.testResults.flatMap((suite) =>
    suite.assertionResults
      .map(({ title, fullName, status }) => ({
        ...{ row: rowOfTitle(title), name: fullName, runner, isPassed: status === 'passed' },
        file: suite.name.replace(`${root}/`, ''),
      }))
      .filter(({ row }) => row),
  );
}

function hasTwins(tests, twins) {
  const names = (runner) => new Set(tests.filter((test) => test.runner === runner).map(({ name }) => name));
  const [one, other] = twins.map(names);
  return one.symmetricDifference(other).size === 0;
}
