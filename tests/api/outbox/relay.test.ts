import { newId } from '../../../api/src/kernel/ids.js';
import { listen } from '../../../api/src/kernel/listeners.js';
import { relayEvents } from '../../../api/src/kernel/relay.js';
import { change } from '../../../api/src/kernel/unit-of-work.js';
import type { HouseEvent } from '../../../api/src/kernel/announcement.js';
import { openHouse, type House } from '../kernel/house';

const KIND = 'tests.something-happened';
const FAILING = 'failing-school00';

let house: House;
let isBroken = true;

listen(KIND, async (unit, { schoolId, subjectId }) => {
  const row = { id: newId(), subject_hash: subjectId, window_start: unit.clock.now(), times: 1 };
  await unit.db
    .insertInto('attempt')
    .values(row as never)
    .execute();
  if (isBroken && schoolId === FAILING) throw new Error('The listener failed.');
});

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

const happen = (schoolId: string, subject: string, fails = false): Promise<void> =>
  change(
    house.ctx,
    async (unit) => {
      unit.announce({ schoolId: schoolId as never, kind: KIND, subject: { kind: 'test', id: subject as never } });
      if (fails) throw new Error('The action failed.');
    },
    async () => undefined,
  );

const effects = async (subject: string): Promise<number> => {
  const query = house.ctx.db.selectFrom('attempt').select('id').where('subject_hash', '=', subject);
  return (await query.execute()).length;
};

const relay = async (): Promise<HouseEvent[]> => {
  const failed: HouseEvent[] = [];
  await relayEvents(house.ctx, (event) => void failed.push(event));
  return failed;
};

test('what was announced is heard once, however often the relay runs', async () => {
  await happen('school-of-one000', 'subject-one');
  expect(await effects('subject-one')).toBe(0);

  await relay();
  await relay();
  expect(await effects('subject-one')).toBe(1);
});

test('two relays at once make one effect', async () => {
  await happen('school-of-one000', 'subject-two');
  await Promise.all([relay(), relay(), relay()]);

  expect(await effects('subject-two')).toBe(1);
});

test('an action that is taken back announces nothing', async () => {
  await expect(happen('school-of-one000', 'subject-three', true)).rejects.toThrow('The action failed.');
  await relay();

  expect(await effects('subject-three')).toBe(0);
});

test('a failing event leaves no half effect, makes its own school wait, and holds up no other', async () => {
  await happen(FAILING, 'failing-first');
  await happen(FAILING, 'failing-second');
  await happen('another-school00', 'other-goes-on');

  expect((await relay()).map((event) => event.subjectId)).toEqual(['failing-first']);
  expect([await effects('failing-first'), await effects('failing-second'), await effects('other-goes-on')]).toEqual([
    0, 0, 1,
  ]);

  isBroken = false;
  expect(await relay()).toEqual([]);
  expect([await effects('failing-first'), await effects('failing-second')]).toEqual([1, 1]);
});
