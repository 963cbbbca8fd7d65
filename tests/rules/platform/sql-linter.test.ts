import { lint, tablesOf, type Database } from '../../support/sql-linter';

const rulesBroken = (sql: string, database: Database = 'mariadb'): string[] =>
  lint([sql], database).map(({ rule }) => rule.split(':')[0]!);

test.each([
  ['1', 'select last_insert_id() from unit where id = ?'],
  ['3', 'select * from `person` where `id` = ?'],
  ['3', 'update `student` set `birth_on` = ? where `id` = ?'],
  ['3', 'delete from `enrolment` where `id` = ?'],
  ['3', 'insert into `person` (`id`, `name`) values (?)'],
  ['3', 'select `school_id` from `person` as `p` where `p`.`id` = ?'],
  ['5', 'select * from job where state = ? for update skip locked'],
  ['5', 'select get_lock(?, ?) from unit where id = ?'],
  ['5', 'select * from unit where id = ? for share'],
  ['5', 'select * from unit where id = ? lock in share mode'],
  ['5', 'lock tables unit write'],
  ['5', 'savepoint one'],
  ['5', 'select row_number() over (order by id) from unit'],
  ['5', 'with recursive up as (select * from unit where id = ?) select * from up'],
  ['5', 'select * from unit where match (name) against (?)'],
  ['5', 'insert into unit (id) values (?) returning id'],
  ['5', 'update unit u join identity i on i.id = u.id set u.name = ?'],
  ['5', 'delete u from unit u where u.id = ?'],
  ['6', 'update roster_import set state = ? where school_id = ?'],
  ['6', 'update roster_import set state = ?, version = ? where id = ? and school_id = ?'.replace(', version = ?', '')],
  ['12', 'select * from session where expires_at > now()'],
  ['12', 'update session set revoked_at = current_timestamp where id = ?'],
])('rule %s is broken by: %s', (rule, sql) => {
  expect(rulesBroken(sql)).toContain(rule);
});

test.each([
  ['embedded', 'select * from "person" where "id" = ?', ['3']],
  ['embedded', 'insert into "unit" ("id") values (?) returning "id"', []],
  ['embedded', "select * from session where expires_at > datetime('now')", ['12']],
])('on the %s database %s breaks %j', (database, sql, rules) => {
  expect(rulesBroken(sql, database as Database)).toEqual(rules);
});

test.each([
  'select * from `unit` where `id` = ?',
  'select `p`.* from `person` as `p` where `p`.`school_id` = ? and `p`.`id` = ?',
  'insert into `person` (`id`, `school_id`, `name`) values (?)',
  'update `roster_import` set `state` = ?, `version` = ? where `id` = ? and `version` = ? and `school_id` = ? and `state` = ?',
  'select * from `session` where `expires_at` > ?',
  'begin',
  'set session transaction isolation level read committed',
])('nothing is wrong with: %s', (sql) => {
  expect(rulesBroken(sql)).toEqual([]);
});

test('an exemption covers its own rule and statement only', () => {
  const exempt = [{ rule: '3', sql: /^select \* from person where id/, reason: 'a test' }];

  expect(lint(['select * from `person` where `id` = ?'], 'mariadb', exempt)).toEqual([]);
  expect(lint(['select * from `student` where `id` = ?'], 'mariadb', exempt)).toHaveLength(1);
  expect(lint(['select * from `person` where `id` = now()'], 'mariadb', exempt).map(({ rule }) => rule)).toEqual([
    '12: the time of the database',
  ]);
});

test('the tables of a statement are found in every place', () => {
  expect(tablesOf('select * from `a` left join `b` on b.x = a.x where exists (select ? from "c")')).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(tablesOf('insert into `d` (`id`) values (?)')).toEqual(['d']);
  expect(tablesOf('update "e" set "x" = ?')).toEqual(['e']);
});
