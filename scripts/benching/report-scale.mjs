import { lineOf, medianOf, tableOf } from './figures.mjs';
import { growthOf } from './scale.mjs';

const HEAD = `## A hundred thousand pupils

The hot lists on data set S (one school) and on data set M (34 schools with the same history per pupil, from the same seed, filled in bulk),
in the same minutes by two servers on one MariaDB. Both are asked in turn by people of all their schools (four homeroom teachers and some
families each), shuffled, so that M is read all over and not in one warm corner. The goal for p95 of M is at most 1.3 × that of S.
`;

const SIZES = ['small', 'large'];

/** What is written of the hot lists on two data sets: medians, and every round. */
export function scalePart({ scale, size, wishes }) {
  const lines = scale.map((result) => {
    const of = (figure, digits) => SIZES.map((kind) => medianOf(result.rounds.map((round) => round[kind][figure])).toFixed(digits)); // prettier-ignore
    return lineOf([result.title, ...of('p95', 1), growthOf(result).toFixed(2), ...of('p50', 1), ...of('perSecond', 0)]);
  });
  const head = ['list', 'S p95 ms', 'M p95 ms', 'ratio', 'S p50 ms', 'M p50 ms', 'S /s', 'M /s'];
  const data = `Data set M: ${size}. ${wishes.connections} connections, ${wishes.seconds} s, ${wishes.rounds} rounds.`;
  return {
    summary: [HEAD, data, '', tableOf(head, lines), ''],
    rounds: [roundsOf(scale), ''],
  };
}

function roundsOf(scale) {
  const lines = scale.flatMap(({ name, rounds }) =>
    rounds.map(({ small, large }, index) => {
      const cells = [small, large].flatMap((one) => [one.perSecond.toFixed(0), one.p50.toFixed(1), one.p95.toFixed(1), one.p99.toFixed(1)]); // prettier-ignore
      return lineOf([name, index + 1, ...cells, (large.p95 / small.p95).toFixed(2)]);
    }),
  );
  const of = (set) => ['/s', 'p50', 'p95', 'p99'].map((figure) => `${set} ${figure}`);
  return tableOf(['list', 'round', ...of('S'), ...of('M'), 'p95 ratio'], lines);
}
