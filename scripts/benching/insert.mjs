const AT_ONCE = 1000;
// Counts of the first capture stand already.
const ADDS = { capture_tally: 'on duplicate key update photos = photos + values(photos), records = records + values(records)' }; // prettier-ignore

/** Inserts rows, a thousand a statement; answers how many. */
export async function insertAll(connection, table, rows) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  const sql = `insert into ${table} (${columns.map((name) => `\`${name}\``).join(', ')}) values ? ${ADDS[table] ?? ''}`;
  for (let index = 0; index < rows.length; index += AT_ONCE) {
    const part = rows.slice(index, index + AT_ONCE);
    await connection.query(sql, [part.map((row) => columns.map((column) => row[column]))]);
  }
}
