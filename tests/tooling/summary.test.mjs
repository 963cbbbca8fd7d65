import { lackOf } from '../../scripts/testing/runners.mjs';
import { countAll, differingIds, readCheckReport, readJestReport } from '../../scripts/testing/summary.mjs';

const root = '/project';

function suite(name, tests, extra = {}) {
  return {
    name: `${root}/tests/${name}`,
    status: tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed',
    message: '',
    assertionResults: tests.map(([fullName, status]) => ({ fullName, status, failureMessages: [] })),
    ...extra,
  };
}

const report = (...suites) => ({ testResults: suites });

describe('the summary of a run', () => {
  it('counts what passed and what failed over all suites', () => {
    const outcome = readJestReport(
      report(
        suite('a.test.ts', [
          ['one', 'passed'],
          ['two', 'failed'],
        ]),
        suite('b.test.ts', [['three', 'passed']]),
      ),
      root,
      'jest ended with code 1',
    );

    expect(outcome.passed).toEqual(['tests/a.test.ts › one', 'tests/b.test.ts › three']);
    expect(outcome.failed.map(({ id }) => id)).toEqual(['tests/a.test.ts › two']);
    expect(countAll([outcome])).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a missing report as a failure', () => {
    expect(countAll([readJestReport(null, root)])).toEqual({ passed: 0, failed: 1 });
    expect(countAll([readCheckReport([])])).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without any test as a failure', () => {
    expect(countAll([readJestReport(report(), root)])).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a runner that crashed after its tests passed as a failure', () => {
    const outcome = readJestReport(report(suite('a.test.ts', [['one', 'passed']])), root, 'jest ended with code 1');

    expect(countAll([outcome])).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a suite that does not load as a failure', () => {
    const broken = suite('a.test.ts', [], { status: 'failed', message: 'SyntaxError' });

    expect(readJestReport(report(broken), root, 'jest ended with code 1').problems).toEqual([
      'tests/a.test.ts: SyntaxError',
    ]);
  });

  it('counts a skipped test as a failure', () => {
    const outcome = readJestReport(report(suite('a.test.ts', [['one', 'pending']])), root);

    expect(countAll([outcome])).toEqual({ passed: 0, failed: 1 });
  });

  it('counts the steps of the house check like tests', () => {
    const outcome = readCheckReport([
      { id: 'format', status: 'passed' },
      { id: 'lint', status: 'failed' },
    ]);

    expect(countAll([outcome], ['a problem of the whole run'])).toEqual({ passed: 1, failed: 2 });
  });

  it('names the tests that passed on one database only', () => {
    const embedded = { passed: ['a › one', 'a › two'] };
    const mariadb = { passed: ['a › two', 'b › three'] };

    expect(differingIds(embedded, mariadb)).toEqual(['a › one', 'b › three']);
    expect(differingIds(embedded, { passed: ['a › two', 'a › one'] })).toEqual([]);
  });
});

describe('a machine without the program that a runner needs', () => {
  const needs = { name: 'Chromium', get: 'apt-get install chromium', find: () => undefined };

  it('is told in one line what was not run and how to get it', () => {
    expect(lackOf({ id: 'h5', needs }, {})).toEqual({
      message: 'h5 not run: Chromium is not installed (Debian: apt-get install chromium)',
      isFailure: false,
    });
  });

  it('fails where CI is set', () => {
    expect(lackOf({ id: 'h5', needs }, { CI: 'true' })).toMatchObject({ isFailure: true });
  });

  it('is no matter to the other runners', () => {
    expect(lackOf({ id: 'rules' }, { CI: 'true' })).toBeNull();
    expect(lackOf({ id: 'h5', needs: { ...needs, find: () => '/bin/chromium' } }, { CI: 'true' })).toBeNull();
  });
});
