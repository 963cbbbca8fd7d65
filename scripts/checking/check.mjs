import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError, root } from '../processes.mjs';
import { runSteps } from './run-steps.mjs';
import { steps } from './steps.mjs';

export const checkReport = path.join(root, 'reports', 'check.json');

/** `npm run check [-- format lint …]`: all steps, or the named ones; writes reports/check.json. */
export async function check(names) {
  const unknown = names.filter((name) => !steps.some(({ id }) => id === name));
  if (unknown.length > 0) {
    throw new PlainError(`没有 ${unknown.join('、')}，可选：${steps.map(({ id }) => id).join('、')}`);
  }
  const results = await runSteps(names.length > 0 ? steps.filter(({ id }) => names.includes(id)) : steps);
  mkdirSync(path.dirname(checkReport), { recursive: true });
  writeFileSync(checkReport, JSON.stringify(results, null, 2));
  if (results.some(({ status }) => status === 'failed')) process.exitCode = 1;
}
