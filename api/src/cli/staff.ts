import { parseArgs } from 'node:util';
import { change } from '../kernel/unit-of-work.js';
import { openStaffAccounts, prepareStaffAccounts } from '../modules/accounts/index.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { UsageError } from './usage.js';
import { withHouse } from './with-house.js';

/** Opens accounts for the staff of a school and prints the first passwords, one a line. */
export async function staffCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { school: { type: 'string' }, staff: { type: 'string' } } });
  const { school: code, staff } = values;
  if (!code) throw new UsageError('请用 --school 给出学校代码。');
  return withHouse(async (ctx) => {
    const school = await findUnitByCode(ctx, code);
    if (!school) throw new UsageError(`没有代码为 ${code} 的学校。请先导入名册。`);
    const staffNumbers = staff ? staff.split(/[,，]/) : null;
    const wanted = { schoolId: school.id, staffNumbers };
    const prepared = await prepareStaffAccounts(ctx, wanted);
    const opened = await change(
      ctx,
      (unit) => openStaffAccounts(unit, wanted, prepared),
      async (_, accounts) => accounts,
    );
    for (const row of opened)
      process.stdout.write(`${row.staffNumber}\t${row.name}\t${row.account}\t${row.initialPassword}\n`);
    process.stderr.write(`开通了 ${opened.length} 个账号。初始密码只显示这一次，首次登录后须更换。\n`);
    return 0;
  });
}
