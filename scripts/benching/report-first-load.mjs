import { LINE, SLOWER } from './first-load.mjs';
import { lineOf, medianOf, tableOf } from './figures.mjs';

const line = `${LINE.latency} ms before each answer, ${(LINE.downloadThroughput / 125).toFixed(0)} kbit/s down, ${(LINE.uploadThroughput / 125).toFixed(0)} kbit/s up`;

const HEAD = `## First load of the H5 page

Nothing kept from before, in Chromium on a line like “Slow 4G” of Chrome's developer tools (${line})
and a processor ${SLOWER} times slower. Script counts what had come before the first paint, as it was sent and as gzip makes it; the goal is 250 KB gzip.
Data are the answers of GraphQL until the screen asks for nothing more; the goal is 3 requests and 60 KB gzip. Photos come after and are counted apart.
`;

const SECONDS = ['paint', 'usable'];
const FIGURES = [
  ['paint', 'first paint s'],
  ['usable', 'usable s'],
  ['requests', 'requests'],
  ['scriptKb', 'script KB before paint'],
  ['scriptZippedKb', 'as gzip KB'],
  ['allScriptsKb', 'all script KB'],
  ['dataRequests', 'data requests'],
  ['dataKb', 'data KB'],
  ['dataZippedKb', 'data as gzip KB'],
  ['photos', 'photos'],
];
const COUNTS = ['requests', 'dataRequests', 'photos'];

const written = (name, value) => {
  if (SECONDS.includes(name)) return (value / 1000).toFixed(2);
  return COUNTS.includes(name) ? String(value) : value.toFixed(1);
};

const cellsOf = (figures) => FIGURES.map(([name]) => written(name, figures[name]));

/** What is written of the first load: medians, and every round. */
export function firstLoadPart(results) {
  const titles = FIGURES.map(([, title]) => title);
  const medians = results.map(({ title, rounds }) => {
    const middle = FIGURES.map(([name]) => [name, medianOf(rounds.map((round) => round[name]))]);
    return lineOf([title, ...cellsOf(Object.fromEntries(middle))]);
  });
  const every = results.flatMap(({ name, rounds }) =>
    rounds.map((round, index) => lineOf([name, index + 1, ...cellsOf(round)])),
  );
  const asked = results
    .filter(({ rounds }) => rounds[0].documents.length > 0)
    .map(({ title, rounds }) => `${title} asks ${[...rounds[0].documents].sort().join(', ')}.`);
  return {
    summary: [HEAD, tableOf(['screen', ...titles], medians), '', ...asked, ''],
    rounds: [tableOf(['screen', 'round', ...titles], every), ''],
  };
}
