import { auditCommand } from './cli/audit.js';
import { keysCommand } from './cli/keys.js';
import { operatorCommand } from './cli/operator.js';
import { rosterCommand } from './cli/roster.js';
import { staffCommand } from './cli/staff.js';
import { UsageError } from './cli/usage.js';
import { ConfigError } from './config.js';
import { DomainError } from './kernel/errors.js';

type Command = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, Command> = {
  'roster import': rosterCommand,
  'operator open': operatorCommand,
  'staff open-accounts': staffCommand,
  'audit verify': auditCommand,
  'keys make': keysCommand,
};

const HELP = `用法：npm run --silent zongping -- <命令>

  roster import <文件夹> --school <学校代码> [--name 校名] [--stage primary|junior|senior]
                [--commit [--skip-refused] [--renames-confirmed 人数] [--confirm-school 校名]] [--json]
                                                          预览或导入一所学校的名册
  staff open-accounts --school <学校代码> [--staff 工号,工号]  为教职工开通账号，打印初始密码
  operator open --account <账号> --name <姓名>               开通平台运维账号（密码从环境变量 PASSWORD 读取）
  audit verify --school <学校代码>                          检查一所学校的审计记录是否完整
  keys make                                               生成一套正式环境用的密钥
`;

/** What a person is told of a foreseen failure; null for any other. */
function wordsOf(error: unknown): string | null {
  if (error instanceof DomainError || error instanceof ConfigError || error instanceof UsageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return null;
  return `参数写法不对：${/'(-[^' ]+)/.exec(message)?.[1] ?? ''}\n\n${HELP}`;
}

async function main(): Promise<number> {
  const [, , group = '', verb = '', ...rest] = process.argv;
  const command = COMMANDS[`${group} ${verb}`];
  if (!command) {
    process.stdout.write(HELP);
    return group === '' || group === 'help' ? 0 : 2;
  }
  return command(rest);
}

try {
  process.exitCode = await main();
} catch (error) {
  const words = wordsOf(error);
  process.stderr.write(`${words ?? (error as Error).stack ?? error}\n`);
  process.exitCode = words === null ? 70 : 1;
}
