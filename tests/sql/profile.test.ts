import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GLOBAL_TABLES, lint, tablesOf, type Database, type Exemption } from '../support/sql-linter';

const REPORTS = path.resolve(import.meta.dirname, '../../reports');

/** Reviewed: statements that break a rule for a reason. */
const EXEMPT: Exemption[] = [
  { rule: '3', sql: /^select distinct school_id from audit_entry/, reason: 'the sealer looks for schools with work' },
  { rule: '3', sql: /from outbox_event where published_at is null/, reason: 'the relay looks for work of all schools' },
  { rule: '3', sql: /from invitation as i0 where i0\.code_hash = \?/, reason: 'a printed code names no school' },
  { rule: '3', sql: /from class_door( as c0)? where/, reason: 'a class code names no school before its door is found' },
  {
    rule: '3',
    sql: /from growth_report_version as v inner join growth_report as r on r\.id = v\.report_id where v\.code = \?/,
    reason: 'a printed page names no school',
  },
  { rule: '6', sql: /^update job set state/, reason: 'a job is settled by the process that holds its lease' },
];

const reportOf = (database: Database): string => path.join(REPORTS, `statements-${database}.json`);

const statementsOf = (database: Database): string[] => JSON.parse(readFileSync(reportOf(database), 'utf8')) as string[];

const recorded = (['embedded', 'mariadb'] as const).filter((database) => existsSync(reportOf(database)));

test('the api run on the embedded database has left its statements', () => {
  expect(recorded).toContain('embedded');
  expect(statementsOf('embedded').length).toBeGreaterThan(50);
});

test('no statement that a server ran breaks the portable profile', () => {
  expect(recorded.flatMap((database) => lint(statementsOf(database), database, EXEMPT))).toEqual([]);
});

test('every exemption is still needed', () => {
  const idle = EXEMPT.filter(
    (one) =>
      recorded.flatMap((database) => lint(statementsOf(database), database)).length ===
      recorded.flatMap((database) => lint(statementsOf(database), database, [one])).length,
  );

  expect(idle.map(({ reason }) => reason)).toEqual([]);
});

test('every global table is one that some statement uses', () => {
  const used = new Set(recorded.flatMap((database) => statementsOf(database).flatMap(tablesOf)));

  expect(Object.keys(GLOBAL_TABLES).filter((table) => !used.has(table))).toEqual([]);
});
