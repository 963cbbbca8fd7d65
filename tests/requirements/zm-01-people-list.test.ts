import type { Client } from '../support/client';
import { EvidenceWorld, THIRD } from '../support/evidence-world';
import { takenRows } from '../support/exports';
import { pause } from '../support/households';
import { type OwnApi, startOwnApi } from '../support/own-api';

const PERSON = `id name state stateName invitedUntil lastSignInOn phoneMasked staff { staffNumber titles whyNotReset }
  pupil { className seatNumber isPaused } children { studentName kinship className }`;
const PEOPLE = `query People($schoolId: ID!, $kind: PersonKind, $classId: ID, $accounts: [AccountState!], $home: HomeAccount, $search: String, $sort: PeopleSort, $first: Int, $after: ID) {
  schoolPeople(schoolId: $schoolId, kind: $kind, classId: $classId, accounts: $accounts, home: $home, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { ${PERSON} } nextCursor totalCount } }`;
const RENEW = `mutation Renew($input: RenewAccountInput!) { renewAccount(input: $input) { slips } }`;
const OPEN = `mutation Open($input: PrintStaffAccountsInput!) { printStaffAccounts(input: $input) { slips } }`;

interface Person {
  id: string;
  name: string;
  state: string;
  stateName: string;
}
interface People {
  nodes: Person[];
  nextCursor: string | null;
  totalCount: number;
}

let api: OwnApi;
let house: EvidenceWorld;
let office: Client;
let leader: Client;

/**
 * Six members of staff, sixteen pupils and seventeen guardians. The administrator, T001 and the father of 安春 have an
 * account; the other fourteen guardians of the third grade hold a slip.
 */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  office = house.world.administrator;
  leader = await house.staff('T001');
  await house.parent('安春', 'TERMS');
}, 120_000);

afterAll(() => api.stop());

const page = async (asked: object = {}, by = office): Promise<People> =>
  (await by.ask(PEOPLE, { schoolId: house.schoolId, ...asked })).schoolPeople;
const names = async (asked: object = {}, by = office): Promise<string[]> =>
  (await page({ first: 100, ...asked }, by)).nodes.map(({ name }) => name);
const count = async (asked: object = {}, by = office): Promise<number> => (await page(asked, by)).totalCount;
const one = async (search: string, by = office): Promise<Person> => (await page({ search }, by)).nodes[0]!;

test('ZM-1 all people of a school are found in one list by name, initials or number', async () => {
  expect(await count()).toBe(39);
  expect([await count({ kind: 'STAFF' }), await count({ kind: 'PUPIL' }), await count({ kind: 'GUARDIAN' })]).toEqual([
    ...[6, 16, 17],
  ]);
  expect(await names({ search: '安春' })).toEqual(['安春', '安春父', '安春母']);
  expect(await names({ search: 'ACF' })).toEqual(['安春父']);
  expect((await names({ search: 't00' })).sort()).toEqual(['冯品德', '吴体育', '周数学', '王语文', '郑音乐']);
  expect(await names({ search: '%' })).toEqual([]);
});

test('ZM-1 each row says what the person is here, with class, masked phone, account and last sign-in', async () => {
  expect(await one('安春父')).toMatchObject({
    ...{ state: 'OPEN', stateName: '已开通', lastSignInOn: '2026-11-23', phoneMasked: '199****0000', staff: null },
    ...{ pupil: null, children: [{ studentName: '安春', kinship: '父亲', className: THIRD }], invitedUntil: null },
  });
  expect(await one('安夏父')).toMatchObject({
    ...{ state: 'INVITED', stateName: '已发纸条，还没用', lastSignInOn: null },
    invitedUntil: expect.stringMatching(/^2026-12-07T02:/),
  });
  expect(await one('安秋')).toMatchObject({
    ...{ state: 'NONE', stateName: '还没有账号', phoneMasked: null, children: [] },
    pupil: { className: THIRD, seatNumber: 3, isPaused: false },
  });
  const teacher = await one('王语文');
  expect(teacher).toMatchObject({
    state: 'OPEN',
    phoneMasked: null,
    staff: { staffNumber: 'T001', whyNotReset: null },
  });
});

test('ZM-1 the list is narrowed by class, by account and by home', async () => {
  const second = { classId: house.second, sort: 'CLASS' };
  expect(await names(second)).toEqual(['周数学', '白雨', '白雨父', '白雪', '白雪父']);
  expect(await names({ ...second, kind: 'GUARDIAN' })).toEqual(['白雨父', '白雪父']);
  expect(await count({ accounts: ['INVITED'] })).toBe(14);
  expect(await count({ accounts: ['NONE', 'INVITED'] })).toBe(36);
  expect((await names({ accounts: ['OPEN'] })).sort()).toEqual(['孙管理', '安春父', '王语文']);
  expect(await names({ kind: 'STAFF', accounts: ['NONE', 'INVITED'] })).toEqual([
    ...['冯品德', '吴体育', '周数学', '郑音乐'],
  ]);
  expect(await names({ home: 'OPEN' })).toEqual(['安春']);
  expect([await count({ home: 'LACKING' }), await count({ home: 'LACKING', classId: house.third })]).toEqual([15, 13]);
  expect(await count({ home: 'LACKING', kind: 'GUARDIAN' })).toBe(0);
  await pause(house, leader, '安秋', { lastOn: '2026-11-24' });
  expect([await names({ home: 'PAUSED' }), await count({ home: 'LACKING' })]).toEqual([['安秋'], 14]);
});

test.each(['NAME', 'CLASS', 'ACCOUNT'])('ZM-1 by %s the pages come without a gap or a repetition', async (sort) => {
  const whole = await names({ sort });
  const [seen, cursors] = [[] as string[], [] as string[]];
  for (let after: string | null = null; ;) {
    const { nodes, nextCursor, totalCount }: People = await page({ sort, first: 5, after });
    expect(totalCount).toBe(39);
    seen.push(...nodes.map(({ name }) => name));
    if (!nextCursor) break;
    cursors.push((after = nextCursor));
  }
  expect([seen, new Set(seen).size, cursors.length]).toEqual([whole, 39, 7]);
  for (const cursor of cursors) expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/^[\x20-\x7e]+$/);
  const other = sort === 'NAME' ? 'CLASS' : 'NAME';
  const asked = { schoolId: house.schoolId, sort: other, after: cursors[0] };
  expect(await office.refusal(PEOPLE, asked)).toBe('INVALID_INPUT');
});

test('ZM-1 by class a home stands together, by account who has none comes first', async () => {
  const byClass = await names({ sort: 'CLASS', classId: house.third });
  expect(byClass.slice(-29, -24)).toEqual(['安春', '安春父', '安春母', '安夏', '安夏父']);
  expect(await names({ sort: 'CLASS', search: '安春' })).toEqual(['安春', '安春父', '安春母']);
  expect((await names({ sort: 'ACCOUNT' })).slice(-3)).toEqual(['安春父', '孙管理', '王语文']);
});

test('ZM-1 a page costs the same statements for one row and for all', async () => {
  await page({ search: '王语文' });
  const single = office.statements;
  await page({ first: 100 });
  expect(office.statements).toBe(single);
});

test('ZM-1 a homeroom teacher finds the own class and its homes; others find nobody', async () => {
  expect([await count({}, leader), await count({ kind: 'PUPIL' }, leader)]).toEqual([29, 14]);
  expect(await names({ search: '白' }, leader)).toEqual([]);
  expect(await names({ search: 't00' }, leader)).toEqual([]);
  const asked = { schoolId: house.schoolId };
  expect(await leader.refusal(PEOPLE, { ...asked, kind: 'STAFF' })).toBe('FORBIDDEN');
  expect(await leader.refusal(PEOPLE, { ...asked, classId: house.second })).toBe('NOT_FOUND');
  expect(await (await house.staff('T002')).refusal(PEOPLE, { ...asked, classId: house.third })).toBe('FORBIDDEN');
  expect(await (await house.staff('T003')).refusal(PEOPLE, asked)).toBe('FORBIDDEN');
  const elsewhere = await EvidenceWorld.open(api);
  for (const stranger of [elsewhere.world.administrator, await house.parent('安春')])
    expect(await stranger.refusal(PEOPLE, asked)).toBe('NOT_FOUND');
  expect(await office.refusal(PEOPLE, { ...asked, classId: elsewhere.third })).toBe('NOT_FOUND');
});

test('ZM-1 what is shown is what is taken away, with masked phones, and for whom it may be shown', async () => {
  const choices = { unitId: house.schoolId, classId: house.second, kind: 'GUARDIAN', sort: 'CLASS' };
  const rows = await takenRows(office, 'SCHOOL_PEOPLE', choices);
  const at = rows.findIndex(([first]) => first === '姓名');
  expect(rows.slice(at, at + 3)).toEqual([
    ['姓名', '类别', '工号', '岗位、班级或孩子', '手机号', '账号', '最近登录'],
    ['白雨父', '家长', '', '二年级（1）班 白雨的父亲', '199****0014', '还没有账号', '没有登录过'],
    ['白雪父', '家长', '', '二年级（1）班 白雪的父亲', '199****0015', '还没有账号', '没有登录过'],
  ]);
  expect(rows.flat().join('')).not.toMatch(/1990001\d{4}/);
  await expect(takenRows(leader, 'SCHOOL_PEOPLE', choices)).rejects.toThrow();
});

test('ZM-1 a first password and a code given anew are states of their own', async () => {
  const key = (n: number) => `people-list-${n}-of-these`;
  const staff = { schoolId: house.schoolId, staffNumbers: ['T005'], clientMutationId: key(1) };
  await office.ask(OPEN, { input: staff });
  expect(await one('冯品德')).toMatchObject({ state: 'FIRST_PASSWORD', stateName: '还没换初始密码' });
  const { id: personId } = await one('安春父');
  await leader.ask(RENEW, {
    input: { classId: house.third, personId, reason: 'FORGOTTEN', clientMutationId: key(2) },
  });
  expect(await one('安春父')).toMatchObject({ state: 'RENEWED', stateName: '已重新邀请，还没用' });
  expect(await names({ accounts: ['RENEWED', 'FIRST_PASSWORD'] })).toEqual(['安春父', '冯品德']);
});
