import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../processes.mjs';
import { medianOf, tableOf as table } from './figures.mjs';
import { firstLoadPart } from './report-first-load.mjs';
import { scalePart } from './report-scale.mjs';

const HEAD = `# Benchmarks

Written by \`npm run bench\`: the released documents of the mini-program and the console, with session, visibility and
audit on, beside a bare server of at most 60 lines (\`scripts/benching/bare.mjs\`: node:http and mysql2, the same recorded statements prepared, the same pool, the same JSON), on one MariaDB.
Rounds are interleaved, bodies of lists compared equal, the load comes from a process of its own. The goal is 0.6 of bare for lists. Timings on
a busy machine are noisy: read the ratios, and the processor time that one request takes in the server's process.
`;

const sizeOf = (size) => Object.entries(size).map(([table, count]) => `${table} ${count}`).join(' · '); // prettier-ignore

/** Writes docs/benchmarks.md: medians first, then every round. */
export function writeReport({ results, size, scale, largeSize, firstLoad, wishes }) {
  const cpus = os.cpus();
  const machine = `${cpus.length} × ${cpus[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()} ${os.arch()}, Node ${process.version}`;
  const place = [
    `Machine: ${machine}. Database, servers and load share it; load average of a quarter of an hour ${os.loadavg()[2].toFixed(1)}.`,
    `The database keeps ${wishes.bufferPool} in memory. Data set S: ${sizeOf(size)}.`,
    `Each round: ${wishes.connections} connections, ${wishes.seconds} s, ${wishes.rounds} rounds, after ${wishes.warmUp} s of warming up.`,
  ];
  const parts = [
    { summary: [summary(results), ''], rounds: [rounds(results), ''] },
    scale && scalePart({ scale, size: sizeOf(largeSize), wishes }),
    firstLoad && firstLoadPart(firstLoad),
  ].filter(Boolean);
  const lines = [HEAD, ...place, '', ...parts.flatMap((part) => part.summary), '## Every round', ''];
  writeFileSync(path.join(root, 'docs/benchmarks.md'), [...lines, ...parts.flatMap((part) => part.rounds)].join('\n'));
}

function summary(results) {
  const lines = results.map(({ title, statements, rounds: all }) => {
    const of = (kind, figure) => medianOf(all.map((round) => round[kind][figure]));
    const ratio = medianOf(all.map(({ bare, house }) => house.perSecond / bare.perSecond));
    const cells = [
      title,
      statements,
      ratio.toFixed(2),
      ...pair(of, 'perSecond', 0),
      ...pair(of, 'p99', 1),
      ...pair(of, 'cpuMs', 2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    'operation',
    'statements',
    'ratio',
    'bare /s',
    'ours /s',
    'bare p99 ms',
    'ours p99 ms',
    'bare CPU ms',
    'ours CPU ms',
  ];
  return table(head, lines);
}

const pair = (of, figure, digits) => ['bare', 'house'].map((kind) => of(kind, figure).toFixed(digits));

function rounds(results) {
  const lines = results.flatMap(({ name, rounds: all }) =>
    all.map(({ bare, house }, index) => {
      const cells = [bare, house].flatMap((one) => [
        one.perSecond.toFixed(0),
        one.p50.toFixed(1),
        one.p99.toFixed(1),
        one.cpuMs.toFixed(2),
      ]);
      return `| ${[name, index + 1, ...cells, (house.perSecond / bare.perSecond).toFixed(2)].join(' | ')} |`;
    }),
  );
  const of = (kind) => ['/s', 'p50', 'p99', 'CPU ms'].map((figure) => `${kind} ${figure}`);
  return table(['operation', 'round', ...of('bare'), ...of('ours'), 'ratio'], lines);
}
