import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { askCell, askOwn } from '../../tests/support/matrix/cells.mjs';
import { root } from '../processes.mjs';

const AT_ONCE = 8;

/** What the command line does as the system itself: a school by its sheets, then accounts for its staff. */
function systemFault(house) {
  const cli = path.join(house.dist, 'cli.js');
  const env = { ...house.env, CONTROL_PORT: '' };
  const run = (args) => spawnSync(process.execPath, [cli, ...args], { env, encoding: 'utf8' });
  const folder = path.join(root, 'api/demo/rosters', house.roster);
  const made = run(['roster', 'import', folder, '--school', 'made-by-system', '--name', '系统小学', '--commit']);
  if (made.status !== 0) return 'roster import by the system is refused';
  const opened = run(['staff', 'open-accounts', '--school', 'made-by-system', '--staff', 'none']);
  return opened.stderr.includes('没有找到工号') ? null : 'accounts by the system are refused';
}

/** Asks until something answers otherwise than the rules say; those first that have found faults before. */
export async function firstFault({ server, house, world, plan }, mutant) {
  if (mutant.what.includes('isSystem')) {
    const fault = systemFault(house);
    if (fault) return { fault };
  }
  const ordered = [...plan.killers, ...plan.cells];
  for (let start = 0; start < ordered.length; start += AT_ONCE) {
    const asked = await Promise.all(ordered.slice(start, start + AT_ONCE).map((cell) => ask(server, world, cell)));
    const found = asked.find(({ fault }) => fault);
    if (found) return found;
  }
  return null;
}

async function ask(server, world, cell) {
  const { fault } = cell.own ? await askOwn(server, world, cell.own) : await askCell(server, world, cell);
  return { fault, cell };
}
