import { parseArgs } from 'node:util';
import type { Context } from '../kernel/context.js';
import type { Id } from '../kernel/ids.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { chainChecker, findChained, type ChainFault } from '../platform/audit/index.js';
import { UsageError } from './usage.js';
import { withHouse } from './with-house.js';

/** Checks page by page; answers the number of entries, or where the chain breaks. */
async function verified(ctx: Context, schoolId: Id): Promise<number | ChainFault> {
  const check = chainChecker();
  for (let checked = 0; ;) {
    const entries = await findChained(ctx.db, schoolId, checked);
    if (entries.length === 0) return checked;
    const fault = check(entries);
    if (fault) return fault;
    checked += entries.length;
  }
}

/** S10: checks the chained audit log of a school, page by page; 0 when it is whole, 1 when it is not. */
export async function auditCommand(args: string[]): Promise<number> {
  const { school: code } = parseArgs({ args, options: { school: { type: 'string' } } }).values;
  if (!code) throw new UsageError('请用 --school 给出学校代码。');
  return withHouse(async (ctx) => {
    const school = await findUnitByCode(ctx, code);
    if (!school) throw new UsageError(`没有代码为 ${code} 的单位。`);
    const found = await verified(ctx, school.id);
    const isWhole = typeof found === 'number';
    process.stdout.write(
      isWhole
        ? `审计记录完整：共 ${found} 条，首尾相接，没有改动。\n`
        : `审计记录在第 ${found.sequence} 条断开：${found.why}。\n`,
    );
    return isWhole ? 0 : 1;
  });
}
