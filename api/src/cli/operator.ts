import { parseArgs } from 'node:util';
import { readPassword } from '../config.js';
import { change } from '../kernel/unit-of-work.js';
import { hashNewPassword, openOperator } from '../modules/accounts/index.js';
import { UsageError } from './usage.js';
import { withHouse } from './with-house.js';

/** Opens an account of the platform operator. */
export async function operatorCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { account: { type: 'string' }, name: { type: 'string' } } });
  const { account, name } = values;
  const password = readPassword();
  if (!account || !name || !password)
    throw new UsageError('请给出 --account 和 --name，并用环境变量 PASSWORD 给出密码。');
  await withHouse(async (ctx) => {
    const secretHash = await hashNewPassword(ctx, account, password);
    await change(
      ctx,
      (unit) => openOperator(unit, { account, name, secretHash }),
      async () => undefined,
    );
  });
  process.stdout.write(`平台运维账号 ${account} 已开通。\n`);
  return 0;
}
