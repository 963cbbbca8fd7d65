import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Change, Context } from '../../../api/src/kernel/context.js';
import { type DomainError, ErrorCode, ruleBroken } from '../../../api/src/kernel/errors.js';
import { newId } from '../../../api/src/kernel/ids.js';
import { change } from '../../../api/src/kernel/unit-of-work.js';
import { Unit, UnitKind } from '../../../api/src/modules/organisation/index.js';
import { withStatementScope } from '../../../api/src/platform/database/index.js';
import { openHouse, type House } from './house';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

function makeUnit(work: Pick<Change, 'em'>, name: string): string {
  const id = newId();
  const row = { id, parentId: null, path: `${id}/`, kind: UnitKind.PLATFORM, code: id, name, stages: '' };
  work.em.create(Unit, row as never);
  return id;
}

const madeUnit = (name: string): Promise<string> =>
  change(
    house.ctx,
    async (work) => makeUnit(work, name),
    async (_, id) => id,
  );

const nameOf = async (id: string): Promise<string | undefined> =>
  (await house.ctx.db.selectFrom('unit').select('name').where('id', '=', id).executeTakeFirst())?.name;

const done = async (): Promise<void> => undefined;

const refusal = async (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error('It was expected to be refused.');
    },
    (error: Error) => error,
  );

function renaming(id: string, name: string, before: () => Promise<void> = done) {
  return async (work: Change): Promise<void> => {
    const unit = await work.em.findOneOrFail(Unit, { id });
    await before();
    unit.name = name;
  };
}

const read = (ctx: Context) => ctx.db.selectFrom('unit').select('id').limit(1).execute();

describe('the guard of an open transaction', () => {
  test('a query on another connection inside a change is refused and both places are named', async () => {
    const error = await refusal(
      change(house.ctx, () => house.ctx.database.db.selectFrom('unit').select('id').execute(), done),
    );

    expect(error.message).toContain('A query outside the open transaction');
    const [, begun, asked] = error.message.split(/Transaction begun at:|Query asked for at:/);
    expect(begun).toContain('unit-of-work');
    expect(asked).toContain('unit-of-work.test');
  });

  test('a query of another fork inside a change is refused', async () => {
    const error = await refusal(change(house.ctx, () => house.ctx.database.fork().find(Unit, {}), done));

    expect(error.message).toContain('A query outside the open transaction');
  });

  test('a change inside a change is refused, and the outer one leaves nothing', async () => {
    let id = '';
    const error = await refusal(
      change(
        house.ctx,
        async (work) => {
          id = makeUnit(work, '外层');
          await change(house.ctx, async (inner) => makeUnit(inner, '里层'), done);
        },
        done,
      ),
    );

    expect(error.message).toContain('A query outside the open transaction');
    expect(await nameOf(id)).toBeUndefined();
  });

  test('the reader, and whatever follows the change, may query again', async () => {
    const rows = await withStatementScope(async () => {
      await refusal(change(house.ctx, async () => Promise.reject(new Error('broken')), done));
      return change(house.ctx, done, (ctx) => read(ctx));
    });

    expect(Array.isArray(rows)).toBe(true);
  });

  test('requests beside an open transaction wait for it and are not refused', async () => {
    const id = await madeUnit('旁边');
    const order: string[] = [];
    const slow = change(
      house.ctx,
      renaming(id, '新名字', async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push('change');
      }),
      done,
    );
    const beside = withStatementScope(() => read(house.ctx));

    await Promise.all([slow, beside]);
    expect(order).toEqual(['change']);
    expect(await nameOf(id)).toBe('新名字');
  });
});

describe('two people at once', () => {
  test('a change whose row has moved on since it was read conflicts and writes nothing', async () => {
    const id = await madeUnit('原名');
    const error = await refusal(
      change(
        house.ctx,
        async (work) => {
          const unit = await work.em.findOneOrFail(Unit, { id });
          const version = unit.version + 1;
          await work.db.updateTable('unit').set({ version }).where('id', '=', id).execute();
          unit.name = '迟到';
        },
        done,
      ),
    );

    expect((error as DomainError).code).toBe(ErrorCode.CONFLICT);
    expect(await nameOf(id)).toBe('原名');
  });

  test('changes of one row at the same time are never lost: every one is written or refused', async () => {
    const id = await madeUnit('0');
    const add = () =>
      change(
        house.ctx,
        async (work) => {
          const unit = await work.em.findOneOrFail(Unit, { id });
          unit.name = String(Number(unit.name) + 1);
        },
        done,
      );

    const results = await Promise.allSettled(Array.from({ length: 8 }, add));

    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DomainError] : []));
    expect(refused.every((error) => error.code === ErrorCode.CONFLICT)).toBe(true);
    expect(await nameOf(id)).toBe(String(8 - refused.length));
    expect(refused.length).toBeLessThan(8);
  });

  test('two that make the same thing at once: one wins and the other conflicts', async () => {
    const code = newId();
    const make = () =>
      change(
        house.ctx,
        async (work) => {
          const id = makeUnit(work, '同名');
          const unit = await work.em.findOneOrFail(Unit, { id });
          unit.code = code;
        },
        done,
      );

    const results = await Promise.allSettled([make(), make()]);

    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DomainError] : []));
    expect(refused.map((error) => error.code)).toEqual([ErrorCode.CONFLICT]);
    expect(refused[0]!.message).not.toContain('UNIQUE');
  });
});

describe('another try', () => {
  const fault = (errno: number) => Object.assign(new Error('Deadlock found'), { errno });

  test.each([1213, 1205, 1020, 1047, 8002, 8022, 8028, 9007])('is made on %i, each on a fresh fork', async (errno) => {
    const forks = new Set<unknown>();
    const id = await change(
      house.ctx,
      async (work) => {
        forks.add(work.em);
        const made = makeUnit(work, `第 ${forks.size} 次`);
        if (forks.size < 3) throw fault(errno);
        return made;
      },
      async (_, made) => made,
    );

    expect(forks.size).toBe(3);
    expect(await nameOf(id)).toBe('第 3 次');
  });

  test('is made when the fault is wrapped', async () => {
    let tries = 0;
    await change(
      house.ctx,
      async () => {
        tries += 1;
        if (tries === 1) throw new Error('wrapped', { cause: fault(1213) });
      },
      done,
    );

    expect(tries).toBe(2);
  });

  test('is made at most three times more', async () => {
    let tries = 0;
    const error = await refusal(
      change(
        house.ctx,
        async () => {
          tries += 1;
          throw fault(1213);
        },
        done,
      ),
    );

    expect(tries).toBe(4);
    expect(error.message).toBe('Deadlock found');
  });

  test.each([1062, 1452, 1064])('is not made on %i', async (errno) => {
    let tries = 0;
    await refusal(
      change(
        house.ctx,
        async () => {
          tries += 1;
          throw fault(errno);
        },
        done,
      ),
    );

    expect(tries).toBe(1);
  });

  test('what should follow a commit follows once, and not a failed try', async () => {
    let tries = 0;
    let followed = 0;
    await change(
      house.ctx,
      async (work) => {
        work.afterCommit(() => (followed += 1));
        tries += 1;
        if (tries === 1) throw fault(1213);
      },
      done,
    );

    expect(followed).toBe(1);
  });
});

test('an action that fails leaves nothing of what it wrote', async () => {
  const before = await house.ctx.db.selectFrom('unit').select('id').execute();
  const error = await refusal(
    change(
      house.ctx,
      async (work) => {
        makeUnit(work, '不该留下');
        await work.em.findOne(Unit, { code: 'nobody' });
        throw ruleBroken('现在不行。');
      },
      done,
    ),
  );

  expect((error as DomainError).code).toBe(ErrorCode.RULE_BROKEN);
  expect(await house.ctx.db.selectFrom('unit').select('id').execute()).toHaveLength(before.length);
});

test('only the unit of work begins, flushes and commits', () => {
  const source = path.resolve(import.meta.dirname, '../../../api/src');
  const allowed = ['kernel/unit-of-work.ts', 'platform/database/'];
  const offenders = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('migrations/'))
    .filter((file) => !allowed.some((place) => file.startsWith(place)))
    .filter((file) =>
      /\.(begin|flush|commit|rollback|transactional|persistAndFlush|transaction)\(/.test(
        readFileSync(path.join(source, file), 'utf8'),
      ),
    );

  expect(offenders).toEqual([]);
});
