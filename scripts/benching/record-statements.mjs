// Loaded before the API when its statements are recorded: every statement with its values, one JSON line each.
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const Connection = require(path.join(import.meta.dirname, '../../node_modules/mysql2/lib/base/connection.js'));

for (const verb of ['query', 'execute']) {
  const inner = Connection.prototype[verb];
  Connection.prototype[verb] = function recorded(statement, values, done) {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    const given = Array.isArray(values) ? values : (statement.values ?? []);
    appendFileSync(process.env.RECORD_STATEMENTS, `${JSON.stringify({ sql, values: given })}\n`);
    return inner.call(this, statement, values, done);
  };
}
