import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { codeOf, issue, REDEEM } from '../support/families';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';

const STAFF = `query Staff($schoolId: ID!) { schoolStaff(schoolId: $schoolId) { nodes { id staffNumber state stateName whyNotReset } } }`;
const RESET = `mutation Reset($input: ResetStaffPasswordInput!) { resetStaffPassword(input: $input) { name account initialPassword slip { fileName content slips } } }`;
const INBOX = `{ inbox { nodes { lines { door words isNews } } } }`;
const DEVICES = `{ myDevices { id } }`;
const NEW_PASSWORD = 'another-good-password';
const ELSEWHERE =
  '这个账号在别的学校或教育局也有身份，本校不能重置，免得连那边一起打开。请本人凭原密码修改；忘了请找平台运维。';

let api: OwnApi;
let house: EvidenceWorld;
let office: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  office = house.world.administrator;
}, 120_000);

afterAll(() => api.stop());

interface Found {
  id: string;
  staffNumber: string;
  state: string;
  whyNotReset: string | null;
}
const found = async (number: string, by = office): Promise<Found> =>
  (await by.ask(STAFF, { schoolId: house.schoolId })).schoolStaff.nodes.find(
    ({ staffNumber }: Found) => staffNumber === number,
  );
const asked = (staffId: string, more: object = {}) => ({
  input: { schoolId: house.schoolId, staffId, reason: 'FORGOTTEN', clientMutationId: randomUUID(), ...more },
});
const reset = async (number: string, more: object = {}) =>
  (await office.ask(RESET, asked((await found(number)).id, more))).resetStaffPassword;
const refusalOf = async (by: Client, variables: object) => {
  const { errors } = await by.raw(RESET, variables as Record<string, unknown>);
  return { code: errors?.[0]?.extensions.code ?? 'answered', message: errors?.[0]?.message ?? '' };
};
const account = (number: string) => `${number}@${house.world.schoolCode}`;

withPoppler(
  'HN-20 a reset gives a first password once, on a slip too; it must be replaced before anything else',
  async () => {
    await house.staff('T002');
    expect((await found('T002')).state).toBe('OPEN');
    const done = await reset('T002');
    expect(done).toMatchObject({ name: '周数学', account: account('T002'), slip: { slips: 1 } });
    expect(done.slip.fileName).toBe('新的初始密码 柳荫小学.pdf');
    const [page] = pagesIn(await keptPdf(new Response(Buffer.from(done.slip.content, 'base64'))));
    const plain = page!.replace(/\s+/g, '');
    for (const words of ['周数学', account('T002'), done.initialPassword]) expect(plain).toContain(words);
    expect((await found('T002')).state).toBe('FIRST_PASSWORD');

    const back = await api.signIn(account('T002'), done.initialPassword);
    expect(await back.refusal(DEVICES)).toBe('PASSWORD_CHANGE_REQUIRED');
    const own = await api.guest().firstSignIn(account('T002'), done.initialPassword, NEW_PASSWORD);
    expect((await own.ask(DEVICES)).myDevices).toHaveLength(1);
    expect((await found('T002')).state).toBe('OPEN');
  },
);

test('HN-20 with a reset every device is signed out at once, and the old password no longer opens anything', async () => {
  const devices = [await house.staff('T003'), await api.signIn(account('T003'), 'a-good-password')];
  await reset('T003');

  for (const device of devices) expect(await device.refusal(DEVICES)).toBe('NOT_SIGNED_IN');
  await expect(api.signIn(account('T003'), 'a-good-password')).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
});

test('HN-20 a reset opens the door that too many wrong passwords had locked', async () => {
  await house.staff('T004');
  for (let wrong = 0; wrong < 5; wrong++)
    await expect(api.signIn(account('T004'), 'wrong-password')).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
  await expect(api.signIn(account('T004'), 'a-good-password')).rejects.toMatchObject({ code: 'TOO_MANY' });

  const { initialPassword } = await reset('T004');
  expect(await (await api.signIn(account('T004'), initialPassword)).refusal(DEVICES)).toBe('PASSWORD_CHANGE_REQUIRED');
});

test('HN-20 whose password was reset finds it in the inbox, and the log says why, without a secret', async () => {
  await house.staff('T005');
  const key = randomUUID();
  const { initialPassword } = await reset('T005', { reason: 'KNOWN_TO_OTHERS', clientMutationId: key });
  await api.settle();
  const own = await api.guest().firstSignIn(account('T005'), initialPassword, NEW_PASSWORD);
  const lines = (await own.ask(INBOX)).inbox.nodes.flatMap(({ lines: told }: { lines: object[] }) => told);
  expect(lines).toEqual([
    {
      door: 'DEVICES',
      words: '您的密码刚由学校综评管理员重置，所有设备都已退出。不是您请人办的，请马上联系学校。',
      isNews: true,
    },
  ]);

  const entries = await api.rows(`select detail from audit_entry where action = 'accounts.password-reset'`);
  expect(entries.map(({ detail }) => detail)).toContain('{"reason":"KNOWN_TO_OTHERS"}');
  expect(`${await api.dump()}\n${api.log()}`.includes(initialPassword)).toBe(false);
});

test('HN-20 a reset sent again under its key tells the same password, until that was replaced', async () => {
  const input = { clientMutationId: randomUUID() };
  const [first, again] = [await reset('T005', input), await reset('T005', input)];
  expect(again.initialPassword).toBe(first.initialPassword);

  await api.guest().firstSignIn(account('T005'), first.initialPassword, 'a-third-password');
  const late = await refusalOf(office, asked((await found('T005')).id, input));
  expect(late).toEqual({
    code: 'RULE_BROKEN',
    message: '这个初始密码已经换过了，不能再用。本人还是登不进去，请重新重置一次。',
  });
  expect((await reset('T005')).initialPassword).not.toBe(first.initialPassword);
});

test('HN-20 nobody resets the own password, nor that of somebody without an account', async () => {
  const own = await found('A003');
  expect(await refusalOf(office, asked(own.id))).toEqual({ code: 'FORBIDDEN', message: own.whyNotReset });
  expect(own.whyNotReset).toContain('这是您自己的账号');

  const fresh = await EvidenceWorld.open(api);
  const { nodes } = (await fresh.world.administrator.ask(STAFF, { schoolId: fresh.schoolId })).schoolStaff;
  const none = nodes.find(({ staffNumber }: Found) => staffNumber === 'T005');
  expect(none).toMatchObject({ state: 'NONE', stateName: '还没有账号', whyNotReset: '还没有账号，请先开通。' });
  const variables = asked(none.id, { schoolId: fresh.schoolId });
  expect((await refusalOf(fresh.world.administrator, variables)).code).toBe('FORBIDDEN');
});

test('HN-20 an account that is somebody at another school is not to be taken over; when that is over, it can be reset', async () => {
  const far = await EvidenceWorld.open(api);
  const teacher = await house.staff('T001');
  const slips = await issue(await far.staff('T001'), far.third);
  await teacher.ask(REDEEM, { input: { code: codeOf(slips, '安冬父') } });
  const member = await found('T001');

  expect(member.whyNotReset).toBe(ELSEWHERE);
  expect(await refusalOf(office, asked(member.id))).toEqual({ code: 'FORBIDDEN', message: ELSEWHERE });
  expect((await teacher.ask(DEVICES)).myDevices.length).toBeGreaterThan(0);

  await api.rows(`update guardianship set ends_on = '2026-11-22' where school_id = '${far.schoolId}'`);
  expect((await found('T001')).whyNotReset).toBeNull();
  expect((await reset('T001')).name).toBe('王语文');
});

test('HN-20 an account that is a bureau’s officer is refused, too', async () => {
  const member = await found('T002');
  const rows = await api.rows(
    `select ip.identity_id from identity_person ip join staff_member m on m.person_id = ip.person_id where m.id = '${member.id}'`,
  );
  const open = `mutation O($input: OpenCountyOfficerInput!) { openCountyOfficer(input: $input) { account } }`;
  const input = { unitId: house.world.countyId, staffNumber: 'X9', name: '郭专员' };
  await (await api.operator()).ask(open, { input });
  await api.rows(
    `update identity_person set identity_id = '${String(rows[0]!.identity_id)}' where school_id = '${house.world.countyId}'`,
  );

  expect((await refusalOf(office, asked(member.id))).message).toBe(ELSEWHERE);
});

test('HN-20 only the administrator of the school resets; another school finds nobody', async () => {
  const { id } = await found('T003');
  const elsewhere = (await EvidenceWorld.open(api)).world;
  const own = asked(id, { schoolId: elsewhere.schoolId });

  expect((await refusalOf(elsewhere.administrator, asked(id))).code).toBe('NOT_FOUND');
  expect((await refusalOf(elsewhere.administrator, own)).code).toBe('NOT_FOUND');
  expect((await refusalOf(await house.parent('安春', 'TERMS'), asked(id))).code).toBe('NOT_FOUND');
  expect((await refusalOf(api.guest(), asked(id))).code).toBe('NOT_SIGNED_IN');
});

test('HN-20 what makes no sense is refused in words, and changes nothing', async () => {
  const { id } = await found('T003');
  const before = await api.rows(`select count(*) as n from audit_entry where action = 'accounts.password-reset'`);
  for (const bad of ['', 'x', "' or 1=1 --", '安冬', id.slice(1)])
    expect((await refusalOf(office, asked(bad))).code).toBe('INVALID_INPUT');
  expect((await refusalOf(office, asked(house.schoolId))).code).toBe('NOT_FOUND');
  expect((await refusalOf(office, asked(id, { clientMutationId: 'no' }))).code).toBe('INVALID_INPUT');
  expect((await refusalOf(office, asked(id, { reason: 'BECAUSE' }))).code).not.toBe('answered');

  await api.settle();
  expect(await api.rows(`select count(*) as n from audit_entry where action = 'accounts.password-reset'`)).toEqual(
    before,
  );
});
