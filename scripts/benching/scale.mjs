import { startHouse } from './houses.mjs';
import { loadOf } from './loading.mjs';
import { hotListsOf } from './operations.mjs';
import { medianOf } from './figures.mjs';
import { dice } from './sheets.mjs';

// Whoever asks next stands somewhere else in the data.
const STEP = 997;

/** The hot lists on two houses in turn, asked by people of all their schools: figures of every round. */
export async function measureScale(small, large, wishes) {
  const servers = { small: await startHouse(small.env), large: await startHouse(large.env) };
  const lists = { small: hotListsOf(small.rooms), large: hotListsOf(large.rooms) };
  const results = [];
  for (const [index, { name, title }] of lists.small.entries()) {
    const run = Object.fromEntries(
      Object.entries(servers).map(([size, server]) => {
        const load = loadOf(shuffled(lists[size][index]), wishes);
        return [size, (more) => load(server, more)];
      }),
    );
    results.push({ name, title, rounds: await roundsOf(run, wishes) });
    say(results.at(-1));
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  return results;
}

async function roundsOf(run, { rounds, warmUp }) {
  const done = [];
  await run.small({ seconds: warmUp });
  await run.large({ seconds: warmUp });
  for (let round = 1; round <= rounds; round++)
    done.push({ small: await run.small({ from: round * STEP }), large: await run.large({ from: round * STEP }) });
  return done;
}

function shuffled({ asked, ...operation }) {
  const roll = dice(asked.length);
  const keyed = asked.map((one) => ({ one, key: roll(2 ** 30) })).sort((one, other) => one.key - other.key);
  return { ...operation, asked: keyed.map(({ one }) => one) };
}

/** How much longer the slow requests of the large house take, the median of the rounds. */
export const growthOf = ({ rounds }) => medianOf(rounds.map(({ small, large }) => large.p95 / small.p95));

function say(result) {
  const p95 = (size) => medianOf(result.rounds.map((round) => round[size].p95)).toFixed(1);
  console.log(`${result.name}: p95 ${p95('small')} → ${p95('large')} ms, ${growthOf(result).toFixed(2)}`);
}
