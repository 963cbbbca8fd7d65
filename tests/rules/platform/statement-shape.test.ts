import { Recorder, currentScope, shapeOf, withStatementScope } from '../../../api/src/platform/database/recorder.js';

test.each([
  ["select * from person where name = '林晓禾'", 'select * from person where name = ?'],
  ["select 'it''s', 'a\\'b' from t", 'select ?, ? from t'],
  ['select * from t where id = 42 and rate < 1.5', 'select * from t where id = ? and rate < ?'],
  ['select * from t\n  where id in (?, ?, ?)', 'select * from t where id in (?)'],
  ['select * from t where id in (?)', 'select * from t where id in (?)'],
  ['insert into t (a, b) values (?, ?), (?, ?), (?, ?)', 'insert into t (a, b) values (?)'],
])('the shape of %j', (sql, shape) => {
  expect(shapeOf(sql)).toBe(shape);
});

test('an identifier with a digit keeps it', () => {
  expect(shapeOf('select t1.id from person as t1')).toBe('select t1.id from person as t1');
});

test('the recorder keeps distinct shapes with their number, only while it is asked to', () => {
  const recorder = new Recorder();
  recorder.hear('select 1');
  expect(recorder.statements()).toEqual([]);

  recorder.keep();
  recorder.hear("select * from t where a = 'x'");
  recorder.hear("select * from t where a = 'y'");
  expect(recorder.statements()).toEqual([{ sql: 'select * from t where a = ?', times: 2 }]);

  recorder.forget();
  expect(recorder.statements()).toEqual([]);
});

test('statements are counted for the request that issued them, also when requests run side by side', async () => {
  const recorder = new Recorder();
  const request = (statements: number) =>
    withStatementScope(async () => {
      for (let issued = 0; issued < statements; issued++) {
        recorder.hear('select 1');
        await Promise.resolve();
      }
      return currentScope()!.count;
    });

  expect(await Promise.all([request(3), request(5), request(0)])).toEqual([3, 5, 0]);
  expect(currentScope()).toBeUndefined();
});
