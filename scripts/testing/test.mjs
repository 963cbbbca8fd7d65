import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from '../building/build-stale.mjs';
import { confirmRequirements } from '../proving/requirements.mjs';
import { PlainError, root, runNode, seconds } from '../processes.mjs';
import { printOutcome } from './print-outcome.mjs';
import { runJest } from './run-jest.mjs';
import { lackOf, runners, twins } from './runners.mjs';
import { countAll, differingIds, readCheckReport } from './summary.mjs';

/**
 * `npm test [-- check tooling rules api mutation miniprogram h5]`: everything, or the named parts (`api` runs on both
 * databases, `api-embedded` and `api-mariadb` on one). The last line is always `N passed, N failed`.
 */
export async function test(names) {
  process.once('SIGTERM', () => process.exit(143));
  const outcomes = new Map();
  const problems = [];
  try {
    await runAll(chosen(names), outcomes, problems);
  } catch (error) {
    problems.push(error instanceof PlainError ? error.message : error.stack);
  }
  const different = twins.every((id) => outcomes.has(id)) ? differingIds(...twins.map((id) => outcomes.get(id))) : [];
  problems.push(...different.map((id) => `passed on one database only: ${id}`));
  if (names.length === 0) problems.push(...requirementProblems(outcomes, problems));
  problems.forEach((problem) => console.log(`✗ ${problem}`));
  finish(outcomes, problems);
}

function chosen(names) {
  const known = ['check', ...runners.flatMap(({ id, group }) => (group ? [id, group] : [id]))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new PlainError(`没有 ${unknown.join('、')}，可选：${[...new Set(known)].join('、')}`);
  const isChosen = (...ids) => names.length === 0 || ids.some((id) => names.includes(id));
  return { check: isChosen('check'), jest: runners.filter(({ id, group }) => isChosen(id, group)) };
}

async function runAll({ check, jest }, outcomes, problems) {
  const able = jest.filter((runner) => isAble(runner, problems));
  if (check) await timed('check', outcomes, runCheck);
  await buildStale([...new Set(able.flatMap(({ builds }) => builds))]);
  for (const runner of able)
    await timed(runner.id, outcomes, () => (runner.script ? runScript(runner) : runJest(runner)));
}

function isAble(runner, problems) {
  const lack = lackOf(runner, process.env);
  if (lack?.isFailure) problems.push(lack.message);
  else if (lack) console.log(`– ${lack.message}`);
  return !lack;
}

async function timed(id, outcomes, run) {
  const started = performance.now();
  const outcome = await run();
  outcomes.set(id, outcome);
  printOutcome(id, outcome, seconds(started));
}

const runCheck = () => runScript({ id: 'check', script: ['scripts/check.mjs'] });

/** A script that writes its steps into a report of its name. */
async function runScript({ id, script }) {
  const report = path.join(root, 'reports', `${id}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, '[]');
  await runNode(script, { onOutput: (chunk) => process.stdout.write(chunk) });
  return readCheckReport(JSON.parse(readFileSync(report, 'utf8')));
}

/** Only a whole run without a failure says what is proved. */
function requirementProblems(outcomes, problems) {
  const isWhole = runners.every(({ id }) => outcomes.has(id));
  if (!isWhole || countAll([...outcomes.values()], problems).failed > 0) return [];
  return [confirmRequirements(runners, twins, { isCi: process.env.CI === 'true' })].filter(Boolean);
}

function finish(outcomes, problems) {
  const { passed, failed } = countAll([...outcomes.values()], problems);
  mkdirSync(path.join(root, 'reports'), { recursive: true });
  const line = `${passed} passed, ${failed} failed`;
  writeFileSync(path.join(root, 'reports', 'summary.txt'), `${line}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(line);
}
