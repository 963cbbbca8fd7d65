// The bare server: node:http and mysql2, the recorded statements prepared, the same pool, the same JSON. 60 lines at most.
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createPool } from 'mysql2/promise';

const { operations, poolSize, databaseUrl } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pool = createPool({ uri: databaseUrl, connectionLimit: poolSize, dateStrings: true, charset: 'utf8mb4_bin' });
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const fresh = {
  id: () => Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join(''),
  key: () => randomUUID(),
  hash: () => randomBytes(32).toString('hex'),
};

/** What is new in each request is made anew, the same one wherever it recurs. */
function renew(changing) {
  const made = Object.entries(changing).map(([value, kind]) => [value, fresh[kind]()]);
  const known = new Map(made);
  const values = (old) => (made.length === 0 ? old : old.map((value) => known.get(value) ?? value));
  const text = (old) => made.reduce((sql, [value, other]) => sql.replaceAll(value, other), old);
  return { values, text };
}

async function run({ statements, changing }) {
  const renewed = renew(changing);
  const isWriting = statements.some(({ sql }) => /^begin/i.test(sql));
  const connection = isWriting ? await pool.getConnection() : pool;
  try {
    for (const { sql, values } of statements)
      if (values.length > 0) await connection.execute(sql, renewed.values(values));
      else await connection.query(renewed.text(sql));
    if (isWriting) connection.release();
  } catch (error) {
    if (isWriting) connection.destroy();
    throw error;
  }
}

const server = http.createServer((request, response) => {
  const operation = operations[request.url.slice(1)];
  request.resume().on('end', async () => {
    try {
      await run(operation);
      const body = Buffer.from(JSON.stringify(operation.answer));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
