import type { Change } from '../../../api/src/kernel/context.js';
import { type DomainError, ErrorCode, ruleBroken } from '../../../api/src/kernel/errors.js';
import { clientKey } from '../../../api/src/kernel/idempotency.js';
import { newId } from '../../../api/src/kernel/ids.js';
import { change } from '../../../api/src/kernel/unit-of-work.js';
import { Unit, UnitKind } from '../../../api/src/modules/organisation/index.js';
import { openHouse, type House } from './house';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

const WHO = newId();

function makeUnit(work: Change, name: string): { id: string } {
  const id = newId();
  const row = { id, parentId: null, path: `${id}/`, kind: UnitKind.PLATFORM, code: id, name, stages: '' };
  work.em.create(Unit, row as never);
  return { id };
}

interface Wish {
  key: string;
  name: string;
  who?: string;
  operation?: string;
}

const send = ({ key, name, who = WHO, operation = 'makeUnit' }: Wish): Promise<string> =>
  change(
    house.ctx,
    async (work) => makeUnit(work, name),
    async (_, { id }) => id,
    clientKey(who, operation, { clientMutationId: key, name } as never),
  );

const unitsNamed = async (name: string): Promise<string[]> =>
  (await house.ctx.db.selectFrom('unit').select('id').where('name', '=', name).execute()).map((row) => row.id);

const keysKept = async (key: string): Promise<number> =>
  (await house.ctx.db.selectFrom('idempotency_key').select('id').where('client_key', '=', key).execute()).length;

test('the same key twice gives the first answer and one effect', async () => {
  const first = await send({ key: 'twice-in-a-row', name: '两次' });
  const second = await send({ key: 'twice-in-a-row', name: '两次' });

  expect(second).toBe(first);
  expect(await unitsNamed('两次')).toEqual([first]);
});

test('the same key sent ten times at once gives one answer and one effect', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => send({ key: 'ten-at-once', name: '十次' })));

  expect(new Set(answers).size).toBe(1);
  expect(await unitsNamed('十次')).toEqual([answers[0]]);
  expect(await keysKept('ten-at-once')).toBe(1);
});

test.each([
  ['another input', { name: '另一份' }],
  ['another operation', { operation: 'removeUnit' }],
])('%s under a used key is refused and has no effect', async (_, other) => {
  const key = `used-${newId()}`;
  await send({ key, name: '原来的' });
  const before = await unitsNamed('另一份');

  const error = await send({ key, name: '原来的', ...other }).catch((fault: unknown) => fault);

  expect((error as DomainError).code).toBe(ErrorCode.CONFLICT);
  expect(await unitsNamed('另一份')).toEqual(before);
});

test('two people may use the same key', async () => {
  const mine = await send({ key: 'a-shared-key', name: '各自' });
  const theirs = await send({ key: 'a-shared-key', name: '各自', who: newId() });

  expect(theirs).not.toBe(mine);
  expect(await unitsNamed('各自')).toHaveLength(2);
});

test('a refused action leaves neither effect nor key, so that the next try counts', async () => {
  const key = 'refused-at-first';
  let isRefused = true;
  const attempt = () =>
    change(
      house.ctx,
      async (work) => {
        const made = makeUnit(work, '第二次成功');
        if (isRefused) throw ruleBroken('现在不行。');
        return made;
      },
      async (_, { id }) => id,
      clientKey(WHO, 'makeUnit', { clientMutationId: key }),
    );

  await expect(attempt()).rejects.toThrow('现在不行。');
  expect(await keysKept(key)).toBe(0);
  expect(await unitsNamed('第二次成功')).toEqual([]);

  isRefused = false;
  expect(await unitsNamed('第二次成功')).toEqual([]);
  expect(await attempt()).toMatch(/^[0-9a-z]{16}$/);
  expect(await unitsNamed('第二次成功')).toHaveLength(1);
});

test('a retry after a deadlock keeps one key and one effect', async () => {
  const key = 'after-a-deadlock';
  let tries = 0;
  await change(
    house.ctx,
    async (work) => {
      tries += 1;
      const made = makeUnit(work, '死锁之后');
      if (tries === 1) throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
      return made;
    },
    async (_, { id }) => id,
    clientKey(WHO, 'makeUnit', { clientMutationId: key }),
  );

  expect(await keysKept(key)).toBe(1);
  expect(await unitsNamed('死锁之后')).toHaveLength(1);
});

test('the kept row holds no input in clear', async () => {
  await send({ key: 'nothing-in-clear', name: '秘密的名字' });
  const row = await house.ctx.db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('client_key', '=', 'nothing-in-clear')
    .executeTakeFirstOrThrow();

  expect(JSON.stringify(row)).not.toContain('秘密的名字');
  expect(row.operation).toBe('makeUnit');
});
