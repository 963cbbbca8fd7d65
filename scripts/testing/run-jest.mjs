import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runNode, tool, toolEnv } from '../processes.mjs';
import { readJestReport } from './summary.mjs';

const LIMIT = 30 * 60_000;

/** Runs one jest configuration and reads its report; what it printed is kept for a crash only. */
export async function runJest({ id, config, env }) {
  const report = path.join(root, 'reports', `${id}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runNode(
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      tool('jest/bin/jest.js'),
      ...[
        '--config',
        `tests/jest.${config}.config.mjs`,
        '--json',
        '--outputFile',
        report,
        '--silent',
        '--passWithNoTests',
      ],
    ],
    { env: jestEnv(env), timeout: LIMIT },
  );
  const crash = code === 0 ? '' : `jest ended with code ${code}\n${output.trimEnd().split('\n').slice(-25).join('\n')}`;
  return readJestReport(readReport(report), root, crash);
}

function jestEnv(extra) {
  const flags = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const env = toolEnv({ ...extra?.(), NODE_OPTIONS: flags.filter(Boolean).join(' ') });
  // Taro and React behave otherwise under NODE_ENV=production; jest sets its own.
  delete env.NODE_ENV;
  return env;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
