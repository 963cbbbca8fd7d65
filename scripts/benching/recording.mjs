import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const WARM = 5;
const TRIES = 30;

/** The statements of one request with their values, and its answer; what changes from request to request is named. */
export async function recordOperation(url, file, operation) {
  const once = () => recordOnce(url, file, operation);
  for (let time = 0; time < WARM; time++) await once();
  const [first, second] = [await settled(once), await settled(once)];
  const statements = first.statements;
  if (operation.isList) return { statements, changing: {}, answer: first.answer };
  return { statements, changing: changingOf(statements, second.statements), answer: first.answer };
}

/** Statements of the background may come between; a request that was alone says how many are its own. */
async function settled(once) {
  for (let time = 0; time < TRIES; time++) {
    const made = await once();
    if (made.statements.length === made.count) return made;
  }
  throw new Error('No request could be recorded alone.');
}

async function recordOnce(url, file, { query, asked }) {
  writeFileSync(file, '');
  const { token, variables } = asked[0];
  const body = JSON.stringify({ query, variables }).replaceAll('$KEY', randomUUID());
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  return {
    count: Number(response.headers.get('x-statements')),
    statements: lines.map((line) => JSON.parse(line)),
    answer,
  };
}

const KINDS = [
  [/^[0-9a-hjkmnp-tv-z]{16}$/, 'id'],
  [/^[0-9a-f]{8}-[0-9a-f-]{27}$/, 'key'],
  [/^[0-9a-f]{64}$/, 'hash'],
];

/** Ids, keys and hashes, in values or in the text of statements, that two recordings of one operation do not share. */
function changingOf(one, other) {
  const kept = new Set(other.flatMap(wordsOf));
  const own = one.flatMap(wordsOf).filter((word) => !kept.has(word));
  const kindOf = (word) => KINDS.find(([shape]) => shape.test(word))?.[1];
  return Object.fromEntries(own.flatMap((word) => (kindOf(word) ? [[word, kindOf(word)]] : [])));
}

const wordsOf = ({ sql, values }) =>
  [...values, ...(sql.match(/[0-9a-z-]{16,}/g) ?? [])].filter((word) => typeof word === 'string');
