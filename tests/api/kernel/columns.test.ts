import type { Kysely } from 'kysely';
import { newId } from '../../../api/src/kernel/ids.js';
import type { Tables } from '../../../api/src/kernel/tables.js';
import { instantOf, legalDateOf, type LegalDate } from '../../../api/src/kernel/time.js';
import { change } from '../../../api/src/kernel/unit-of-work.js';
import { Identity, Session } from '../../../api/src/modules/accounts/account.entity.js';
import { openUnit, requirePlatform, Stage, Term, Unit, UnitKind } from '../../../api/src/modules/organisation/index.js';
import { Person } from '../../../api/src/modules/people/index.js';
import { commitRosterFolder } from '../../../api/src/modules/people/index.js';
import { houseEntities } from '../../../api/src/services.js';
import { smallRoster } from '../../support/small-roster';
import { openHouse, type House } from './house';

let house: House;
let schoolId: string;

const done = async (): Promise<void> => undefined;

beforeAll(async () => {
  house = await openHouse();
  const platformId = await change(
    house.ctx,
    async (work) => (await requirePlatform(work)).id,
    async (_, id) => id,
  );
  const school = {
    parentId: platformId,
    kind: UnitKind.SCHOOL,
    name: '列试验小学',
    code: 'columns',
    stages: [Stage.PRIMARY],
  };
  schoolId = await change(
    house.ctx,
    (work) => openUnit(work, school),
    async (_, { id }) => id,
  );
});

afterAll(() => house.close());

const INSTANTS = [
  '2026-11-23 06:07:08.009',
  '2026-11-23 06:07:08.999',
  '2026-11-23 06:07:08.000',
  '1970-01-01 00:00:00.001',
  '2026-12-31 23:59:59.999',
];

test.each(INSTANTS)('the instant %s is read as it was written, by entity and by query', async (text) => {
  const instant = instantOf(Date.parse(`${text.replace(' ', 'T')}Z`));
  const id = newId();
  await change(house.ctx, async (work) => void work.em.create(Identity, { id, createdAt: instant } as never), done);

  const row = await house.ctx.db.selectFrom('identity').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(row.created_at).toBe(text);
  const found = await house.ctx.db.selectFrom('identity').select('id').where('created_at', '=', instant).execute();
  expect(found).toEqual([{ id }]);
  const entity = await house.ctx.database.fork().findOneOrFail(Identity, { id });
  expect(entity.createdAt).toBe(text);
});

test.each(['2024-02-29', '2026-09-01', '1999-12-31', '2027-01-01'])('the legal date %s comes back', async (day) => {
  const id = newId();
  const term = { id, schoolId, schoolYear: Number(day.slice(0, 4)), semester: 1, startsOn: day, endsOn: day };
  await change(house.ctx, async (work) => void work.em.create(Term, term as never), done);

  const row = await house.ctx.db
    .selectFrom('term')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('starts_on', '=', day as LegalDate)
    .executeTakeFirstOrThrow();
  expect([row.starts_on, row.ends_on]).toEqual([day, day]);
  expect((await house.ctx.database.fork().findOneOrFail(Term, { id, schoolId })).startsOn).toBe(day);
});

test.each([
  '杨䶮',
  '𠮷野家',
  '𬭩𬭎',
  '买买提·艾力',
  '🌸小花',
  "O'Brien",
  '反\\斜%杠_',
  '  '.trim() || '空',
  '\u3007一',
])('the name %s comes back byte for byte and is found', async (name) => {
  const id = newId();
  const row = { id, schoolId, name, initials: 'x', sex: null, phoneSealed: null, phoneIndex: null };
  await change(house.ctx, async (work) => void work.em.create(Person, row as never), done);

  const found = await house.ctx.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('school_id', '=', schoolId)
    .where('name', '=', name)
    .execute();
  expect(found).toEqual([{ id, name }]);
});

test('names are compared byte by byte: case, width and trailing marks differ', async () => {
  const names = ['Anna', 'anna', 'Ａnna', 'Änna'];
  for (const name of names) {
    const row = { id: newId(), schoolId, name, initials: 'a', sex: null, phoneSealed: null, phoneIndex: null };
    await change(house.ctx, async (work) => void work.em.create(Person, row as never), done);
  }

  for (const name of names) {
    const found = await house.ctx.db
      .selectFrom('person')
      .select('name')
      .where('school_id', '=', schoolId)
      .where('name', '=', name)
      .execute();
    expect(found).toEqual([{ name }]);
  }
});

async function fillEveryTable(): Promise<void> {
  const files = smallRoster().map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
  const wanted = { code: 'full-school', name: '满员小学', stage: Stage.PRIMARY };
  const wishes = { skipRefused: false, joinTeacherParents: [] };
  const { committed } = await commitRosterFolder(house.ctx, wanted, files, wishes);
  expect(committed).toBe(true);
  const now = house.clock.now();
  await change(
    house.ctx,
    async (work) => {
      const identityId = newId();
      work.em.create(Identity, { id: identityId, createdAt: now } as never);
      const times = { createdAt: now, expiresAt: now, revokedAt: now };
      work.em.create(Session, {
        id: newId(),
        identityId,
        tokenHash: newId(),
        device: '试验',
        ...times,
        sitting: 'OWN',
      } as never);
    },
    done,
  );
}

test('reading every entity inside a change writes nothing', async () => {
  await fillEveryTable();
  const { recorder } = house.ctx.database;
  recorder.keep();
  recorder.forget();
  const read = await change(
    house.ctx,
    async (work) => {
      let rows = 0;
      for (const entity of houseEntities) rows += (await work.em.find(entity as never, {})).length;
      return rows;
    },
    async (_, rows) => rows,
  );

  expect(read).toBeGreaterThan(100);
  expect(recorder.statements().filter(({ sql }) => /^(insert|update|delete)/i.test(sql))).toEqual([]);
});

test('the recorder hears a query of Kysely as well as one of an entity', async () => {
  const { recorder } = house.ctx.database;
  recorder.keep();
  recorder.forget();
  await (house.ctx.db as unknown as Kysely<Tables>).selectFrom('unit').select('code').where('code', '=', 'x').execute();
  await house.ctx.database.fork().findOne(Unit, { code: 'y' });

  expect(recorder.statements().map(({ times }) => times)).toEqual([1, 1]);
});

test('today is a date in Shanghai, not of the machine', () => {
  expect(legalDateOf(instantOf(Date.UTC(2026, 7, 31, 16)))).toBe('2026-09-01');
});
