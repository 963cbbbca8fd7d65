import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { recordAll, startHouse } from './houses.mjs';
import { loadOf } from './loading.mjs';
import { medianOf } from './figures.mjs';
import { startProgram } from './servers.mjs';

const POOL = 10;

const say = ({ name, statements, rounds }) => {
  const of = (kind, figure) => medianOf(rounds.map((round) => round[kind][figure]));
  const ratio = medianOf(rounds.map(({ bare, house }) => house.perSecond / bare.perSecond));
  const cpu = `${of('bare', 'cpuMs').toFixed(2)} → ${of('house', 'cpuMs').toFixed(2)} ms`;
  console.log(
    `${name}: ${statements} statements, ${ratio.toFixed(2)} (${of('bare', 'perSecond').toFixed(0)} → ${of('house', 'perSecond').toFixed(0)}/s, ${cpu})`,
  );
};

/** The operations of a house and of the bare server in turn: figures of every round. */
export async function compareAll(env, operations, wishes) {
  const recorded = await recordAll(env, wishes.folder, operations);
  const file = path.join(wishes.folder, 'bare.json');
  const house = await startHouse(env, wishes.profile);
  for (const operation of operations)
    if (operation.isList) recorded[operation.name].answer = await answerOf(house.port, operation);
  writeFileSync(file, JSON.stringify({ operations: recorded, poolSize: POOL, databaseUrl: env.DATABASE_URL }));
  const bare = await startProgram([path.join(root, 'scripts/benching/bare.mjs'), file]);
  const results = [];
  for (const operation of operations) {
    if (operation.isList) await demandEqual(house.port, bare.port, operation);
    const { statements } = recorded[operation.name];
    const rounds = await roundsOf({ house, bare }, operation, wishes);
    results.push({ ...operation, statements: statements.length, rounds });
    say(results.at(-1));
  }
  await Promise.all([house.stop(), bare.stop()]);
  return results;
}

async function roundsOf({ house, bare }, operation, wishes) {
  const run = loadOf(operation, wishes);
  const at = `/${operation.name}`;
  const done = [];
  await run(bare, { at, seconds: wishes.warmUp });
  await run(house, { seconds: wishes.warmUp });
  for (let round = 0; round < wishes.rounds; round++)
    done.push({ bare: await run(bare, { at }), house: await run(house) });
  return done;
}

async function demandEqual(housePort, barePort, operation) {
  const [one, other] = [
    await answerOf(housePort, operation),
    await answerOf(barePort, operation, `/${operation.name}`),
  ];
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${operation.name}: the bodies differ`);
}

async function answerOf(port, { query, asked }, at = '/graphql') {
  const { token, variables } = asked[0];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${port}${at}`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }); // prettier-ignore
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}
