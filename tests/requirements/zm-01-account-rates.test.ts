import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld, THIRD } from '../support/evidence-world';
import { pause } from '../support/households';

const OF = `opened total`;
const RATES = `query Rates($schoolId: ID!) { accountRates(schoolId: $schoolId) { classes { classId className homeroomTeacherName homes { ${OF} } pupils { ${OF} } paused viewerCanSeeWho } staff { ${OF} } staffWithout { staffNumber name mainSubject } } }`;
const WHO = `query Who($classId: ID!) { classAccounts(classId: $classId) { studentName seatNumber hasAccount guardians { kinship name hasAccount } isPaused } }`;

const LISTED = `query Listed($classId: ID!, $show: AccountFilter, $search: String) { classAccounts(classId: $classId, show: $show, search: $search) { studentName } }`;

let api: Api;
let house: EvidenceWorld;
let office: Client;
let leader: Client;

/** The third grade has fourteen pupils, the second two; six members of staff. */
beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  office = house.world.administrator;
  leader = await house.staff('T001');
}, 120_000);

const rates = async (client: Client) => (await client.ask(RATES, { schoolId: house.schoolId })).accountRates;
const third = async (client: Client) =>
  (await rates(client)).classes.find(({ className }: { className: string }) => className === THIRD);
const who = async (client: Client, name: string) =>
  (await client.ask(WHO, { classId: house.third })).classAccounts.find(
    ({ studentName }: { studentName: string }) => studentName === name,
  );

test('ZM-1 class by class it shows how many homes and pupils have an account, and how many of the staff', async () => {
  expect(await rates(office)).toMatchObject({
    classes: [
      { className: '二年级（1）班', homes: { opened: 0, total: 2 }, pupils: { opened: 0, total: 2 }, paused: 0 },
      {
        className: THIRD,
        homes: { opened: 0, total: 14 },
        pupils: { opened: 0, total: 14 },
        homeroomTeacherName: '王语文',
      },
    ],
    staff: { opened: 2, total: 6 },
  });
  expect((await rates(office)).staffWithout.map(({ name }: { name: string }) => name)).toEqual([
    ...['周数学', '吴体育', '郑音乐', '冯品德'],
  ]);
});

test('ZM-1 one guardian opens a home, the second does not count again; a pupil counts for itself', async () => {
  await house.parent('安春', 'TERMS');
  expect(await third(leader)).toMatchObject({ homes: { opened: 1, total: 14 }, pupils: { opened: 0, total: 14 } });
  await house.mother();
  expect(await third(leader)).toMatchObject({ homes: { opened: 1, total: 14 } });
  await house.pupil('安春');
  expect(await third(leader)).toMatchObject({ homes: { opened: 1, total: 14 }, pupils: { opened: 1, total: 14 } });
  expect(await who(leader, '安春')).toEqual({
    ...{ studentName: '安春', seatNumber: 1, hasAccount: true, isPaused: false },
    guardians: [
      { kinship: '父亲', name: '安春父', hasAccount: true },
      { kinship: '母亲', name: '安春母', hasAccount: true },
    ],
  });
  expect(await who(leader, '安夏')).toMatchObject({ hasAccount: false, guardians: [{ hasAccount: false }] });
});

test('ZM-1 a household that cannot take part leaves the count of homes, and comes back with its day', async () => {
  await pause(house, leader, '安秋', { lastOn: '2026-11-24' });
  expect(await third(office)).toMatchObject({ homes: { opened: 1, total: 13 }, pupils: { total: 14 }, paused: 1 });
  expect(await who(office, '安秋')).toMatchObject({ isPaused: true });

  await api.setClock('2026-11-25T02:00:00Z');
  expect(await third(office)).toMatchObject({ homes: { opened: 1, total: 14 }, paused: 0 });
});

test('ZM-1 the list of a class is narrowed by the server: homes without, one guardian alone, a code that waits, a name', async () => {
  const listed = async (more: object) =>
    (await leader.ask(LISTED, { classId: house.third, ...more })).classAccounts.map(
      ({ studentName }: { studentName: string }) => studentName,
    );
  await house.parent('安冬', 'TERMS');

  expect(await listed({})).toHaveLength(14);
  // Two guardians of 安春 have an account, one of 安冬.
  expect(await listed({ show: 'HOME_WITHOUT' })).toEqual([...'夏秋梅兰竹菊江河湖海山云'].map((name) => `安${name}`));
  expect(await listed({ show: 'ONE_GUARDIAN' })).toEqual(['安冬']);
  // Codes were printed for the whole class; of 安春 all three have used theirs.
  expect(await listed({ show: 'INVITED' })).toEqual([...'夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`));
  expect(await listed({ search: '秋' })).toEqual(['安秋']);
  expect(await listed({ search: 'AH' })).toEqual(['安河', '安湖', '安海']);
  expect(await listed({ search: '%' })).toEqual([]);
  expect(await listed({ search: 'aj', show: 'INVITED' })).toEqual(['安菊', '安江']);
  expect(await listed({ search: 'ac', show: 'INVITED' })).toEqual([]);
  await pause(house, leader, '安夏', { lastOn: '2026-11-26' });
  expect(await listed({ show: 'HOME_WITHOUT', search: 'ax' })).toEqual([]);
  expect(await listed({ search: 'ax' })).toEqual(['安夏']);
});

test('ZM-1 who has none is for the homeroom teacher and who keeps the rolls; others see numbers, or nothing', async () => {
  const mine = await rates(leader);
  expect(mine.classes.map(({ className }: { className: string }) => className)).toEqual([THIRD]);
  expect(mine).toMatchObject({ staff: null, staffWithout: [], classes: [{ viewerCanSeeWho: true }] });
  expect(await leader.refusal(WHO, { classId: house.second })).toBe('NOT_FOUND');

  const teacher = await house.staff('T003');
  expect(await rates(teacher)).toEqual({ classes: [], staff: null, staffWithout: [] });
  expect(await teacher.refusal(WHO, { classId: house.third })).toBe('FORBIDDEN');
  const elsewhere = (await EvidenceWorld.open(api)).world.administrator;
  for (const stranger of [elsewhere, await house.parent('安春')]) {
    expect(await stranger.refusal(RATES, { schoolId: house.schoolId })).toBe('NOT_FOUND');
    expect(await stranger.refusal(WHO, { classId: house.third })).toBe('NOT_FOUND');
  }
});

test('ZM-1 the numbers cost the same statements for one class and for all', async () => {
  await rates(leader);
  await rates(office);
  await leader.ask(WHO, { classId: house.third });
  expect([leader.statements]).toEqual([3]);
  await rates(leader);
  const one = leader.statements;
  await rates(office);
  expect([one, office.statements]).toEqual([4, 6]);
});
