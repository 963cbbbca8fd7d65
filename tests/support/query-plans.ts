import { sql } from 'kysely';
import { ANONYMOUS } from '../../api/src/kernel/actor.js';
import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import type { House } from '../api/kernel/house';

/** How the statements of a query reach their tables, explained one by one. */
export async function plansOf({ ctx: own }: House, ask: (ctx: Context) => Promise<unknown>): Promise<string[]> {
  const heard: { sql: string; parameters: readonly unknown[] }[] = [];
  const listening = own.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => result,
  });
  const spying = new Proxy(listening, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const executor = listening.getExecutor();
  const execute = executor.executeQuery.bind(executor);
  Object.assign(executor, {
    executeQuery: (...args: Parameters<typeof execute>) => {
      heard.push(args[0]);
      return execute(...args);
    },
  });
  await ask({ ...own, actor: ANONYMOUS, requestId: newId(), db: spying as Context['db'] });
  const explain = own.database.embedded ? 'explain query plan' : 'explain';
  const plans: string[] = [];
  for (const { sql: text, parameters } of heard) {
    const pieces = text.split('?');
    const statement = sql.join(
      pieces.flatMap((piece, index) => [
        sql.raw(piece),
        ...(index < parameters.length ? [sql`${parameters[index]}`] : []),
      ]),
      sql``,
    );
    const { rows } = await sql<Record<string, unknown>>`${sql.raw(explain)} ${statement}`.execute(own.db);
    plans.push(...rows.map((row) => readable(row)));
  }
  expect(heard.length).toBeGreaterThan(0);
  return plans;
}

/** One line of a plan: how a table is reached. */
const readable = (row: Record<string, unknown>): string =>
  'detail' in row ? String(row.detail) : `${String(row.table)} ${String(row.type)} ${String(row.key)}`;

/** A table read from end to end: SCAN without an index, or the types ALL and index; not what a statement made itself. */
export function readWhole(plan: readonly string[]): string[] {
  const made = plan.flatMap((line) => /^(?:MATERIALIZE|CO-ROUTINE) (\S+)/.exec(line)?.[1] ?? []);
  return plan.filter((line) => {
    const [, scanned] = /^SCAN (?!.*CONSTANT)(\S+)/.exec(line) ?? [];
    return scanned ? !made.includes(scanned) : /^(?!<)\S+ (ALL|index) /.test(line);
  });
}
