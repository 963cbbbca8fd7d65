import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { askCell, askOwn } from '../../tests/support/matrix/cells.mjs';
import { root } from '../processes.mjs';

const AT_ONCE = 4;

/** A submission that was answered would be answered again without asking anything: each has a key of its own. */
function anew({ variables, ...cell }) {
  const input = variables.input;
  if (!input?.clientMutationId) return { ...cell, variables };
  return { ...cell, variables: { ...variables, input: { ...input, clientMutationId: randomUUID() } } };
}

/** Asks one cell of the matrix as if a mutant were in the house; answers what is wrong, and past which mutants it came. */
export async function ask(server, world, cell, mutant = -1) {
  let reached = [];
  const headers = { 'x-mutant': String(mutant) };
  const hear = (heard) => (reached = (heard['x-reached'] ?? '').split(',').filter(Boolean).map(Number));
  const house = { ...server, headers, hear };
  const { fault } = cell.own ? await askOwn(house, world, cell.own) : await askCell(house, world, anew(cell));
  return { fault, reached };
}

/** Asks cells, some at once, until one answers otherwise than the rules say. */
export async function firstFault(server, world, cells, mutant) {
  for (let start = 0; start < cells.length; start += AT_ONCE) {
    const some = cells.slice(start, start + AT_ONCE);
    const asked = await Promise.all(some.map((cell) => ask(server, world, cell, mutant)));
    const index = asked.findIndex(({ fault }) => fault);
    if (index >= 0) return { cell: some[index], fault: asked[index].fault };
  }
  return null;
}

/** What the command line does as the system itself: a school by its sheets, then accounts for its staff. */
export async function systemFault(house, mutant) {
  const rosters = path.join(root, 'api/demo/rosters');
  const roster = readdirSync(rosters).find((name) => !name.includes('不规范'));
  const school = ['--school', 'made-by-system'];
  const sheets = ['roster', 'import', path.join(rosters, roster), ...school, '--name', '系统小学', '--commit'];
  const made = await house.command(mutant, sheets);
  if (made.code !== 0) return `a roster import by the system is refused: ${made.output.trim().slice(0, 200)}`;
  const opened = await house.command(mutant, ['staff', 'open-accounts', ...school, '--staff', 'none'], false);
  return opened.output.includes('没有找到工号') ? null : 'accounts by the system are refused';
}
