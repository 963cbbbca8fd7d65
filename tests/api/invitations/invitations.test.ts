import { Client } from '../../support/client';
import { bindAsNew, codeOf, issue, MY_CHILDREN, newAccount, REDEEM, type Slip } from '../../support/families';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../../support/small-roster';
import type { World } from '../../support/world';

const COMMIT = `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { state } }`;
const NOW = '2026-11-23T02:00:00Z';
const WRONG = '邀请码不对，或已经用过、已过期。请核对纸条，或请班主任重新打印。';

let api: OwnApi;
let near: World;
let far: World;
let spare: World;
let third: string;
let second: string;
let teacher: Client;
let slips: Slip[];

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  [near, far, spare] = [await api.world(), await api.world(), await api.world()];
  third = await near.classId('三年级（1）班');
  second = await near.classId('二年级（1）班');
  teacher = await near.staff('T001');
  slips = await issue(teacher, third);
}, 120_000);

beforeEach(() => api.setClock(NOW));

afterAll(() => api.stop());

const redeem = (input: object, who = api.guest()) => who.raw(REDEEM, { input });
const code = (answer: Awaited<ReturnType<typeof redeem>>) => answer.errors?.[0]?.extensions.code ?? 'bound';
const names = async (who: Client) => (await who.ask(MY_CHILDREN)).myChildren.map((row: { name: string }) => row.name);

test('S7 a code has ten of thirty-one letters that nobody confuses', () => {
  expect(slips).toHaveLength(4);
  for (const slip of slips) expect(slip.code).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
  expect(new Set(slips.map((slip) => slip.code)).size).toBe(4);
});

test('S7 a slip names the guardian, the child and how they are related', () => {
  expect(slips.map(({ personName, studentName, kinship }) => `${personName} ${studentName} ${kinship}`).sort()).toEqual(
    ['刘波 刘知远 父亲', '古丽 艾力江·买买提 母亲', '林远 林晓禾 父亲', '陈青 林晓禾 母亲'].sort(),
  );
});

test('S7 the database keeps no code', async () => {
  const dump = (await api.dump()).toUpperCase();

  for (const slip of slips) {
    expect(dump.includes(slip.code)).toBe(false);
    expect(dump.includes(slip.code.replace('-', ''))).toBe(false);
  }
});

test('S7 a code holds fourteen days and no minute longer', async () => {
  const [slip] = await issue(await spare.staff('T002'), await spare.classId('二年级（1）班'));
  expect(slip!.expiresAt).toMatch(/^2026-12-07T02:0/);

  await api.setClock('2026-12-07T02:10:00Z');
  expect((await redeem(newAccount(slip!.code))).errors![0]!.message).toBe(WRONG);
  await api.setClock('2026-12-07T01:59:00Z');
  expect(code(await redeem(newAccount(slip!.code)))).toBe('bound');
});

test('S7 a wrong, a used, a revoked and an expired code are told in the same words', async () => {
  const revoked = codeOf(slips, '古丽');
  const fresh = await issue(teacher, third);
  const used = codeOf(fresh, '古丽');
  await bindAsNew(api, used);
  const late = codeOf(fresh, '刘波');
  const answers = [
    await redeem(newAccount('22222-22222')),
    await redeem(newAccount(used)),
    await redeem(newAccount(revoked)),
  ];
  await api.setClock('2027-01-10T02:00:00Z');
  answers.push(await redeem(newAccount(late)));

  for (const { errors } of answers)
    expect(errors![0]).toMatchObject({ message: WRONG, extensions: { code: 'WRONG_CREDENTIALS', field: 'code' } });
});

test.each([
  ['in small letters', (typed: string) => typed.toLowerCase()],
  ['without the hyphen', (typed: string) => typed.replace('-', '')],
  ['with spaces', (typed: string) => ` ${typed.replace('-', ' ')}\u3000`],
  [
    'in full-width letters',
    (typed: string) => typed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ],
])('S7 a code typed %s binds', async (_, typed) => {
  const leader = await spare.staff('A002');
  const classes = [await spare.classId('三年级（1）班'), await spare.classId('二年级（1）班')];
  const slip = [
    ...(await issue(leader, classes[0]!, 'STUDENTS')),
    ...(await issue(leader, classes[1]!, 'STUDENTS')),
  ][0]!;

  expect(await names(await bindAsNew(api, typed(slip.code)))).toEqual([slip.studentName]);
});

test('S7 a signed-in person has five wrong codes a day, and then the school is alarmed', async () => {
  await api.setClock('2026-11-24T02:00:00Z');
  const person = await near.staff('T003');
  for (let wrong = 0; wrong < 5; wrong++)
    expect(code(await redeem({ code: `2222${wrong + 2}-22222` }, person))).toBe('WRONG_CREDENTIALS');

  const good = codeOf(await issue(await near.staff('T002'), second), '何山');
  expect(code(await redeem({ code: good }, person))).toBe('TOO_MANY');
  expect(code(await redeem({ code: good }, await near.staff('A001')))).toBe('bound');
  await api.setClock('2026-11-25T02:00:00Z');
  expect(code(await redeem({ code: '22222-22222' }, person))).toBe('WRONG_CREDENTIALS');
  const alarms = await api.rows(`select school_id from audit_entry where action = 'accounts.codes-flooded'`);
  expect(alarms).toEqual([{ school_id: near.schoolId }]);
});

test('S7 an address has fifty wrong codes an hour, and the platform is alarmed once', async () => {
  await api.setClock('2026-11-26T02:00:00Z');
  const wrong = () => redeem({ ...newAccount('33333-33333'), password: 'short' });
  expect(code(await wrong())).toBe('INVALID_INPUT');
  const signedIn = [await near.staff('A002'), near.administrator, far.administrator, await near.staff('T002')];
  for (const person of signedIn) for (let tried = 0; tried < 4; tried++) await redeem({ code: '33333-33333' }, person);
  for (let tried = 16; tried < 50; tried++)
    expect(code(await redeem(newAccount('33333-33333')))).toBe('WRONG_CREDENTIALS');

  expect(code(await redeem(newAccount('33333-33333')))).toBe('TOO_MANY');
  expect(code(await redeem({ code: '33333-33333' }, await near.staff('A001')))).toBe('TOO_MANY');
  const alarms = await api.rows(`select a.detail, u.code from audit_entry a join unit u on u.id = a.school_id
    where a.action = 'accounts.codes-flooded' and a.detail like '%address%'`);
  expect(alarms).toEqual([{ detail: '{"by":"address"}', code: 'platform' }]);
  await api.setClock('2026-11-26T03:01:00Z');
  expect(code(await redeem(newAccount('33333-33333')))).toBe('WRONG_CREDENTIALS');
});

test('S7 of two at once with one code exactly one is bound', async () => {
  const fresh = codeOf(await issue(teacher, third), '林远');
  const answers = await Promise.all(Array.from({ length: 4 }, () => redeem(newAccount(fresh))));

  expect(answers.map(code).filter((got) => got === 'bound')).toHaveLength(1);
  expect(answers.map(code).filter((got) => !['bound', 'WRONG_CREDENTIALS', 'CONFLICT'].includes(got))).toEqual([]);
  const bound = await api.rows(
    `select count(*) as n from identity_person ip join person p on p.id = ip.person_id where p.name = '林远'`,
  );
  expect(Number(bound[0]!.n)).toBe(1);
});

test('S7 an account name that is taken, and a weak password, use no code up', async () => {
  const fresh = codeOf(await issue(await near.staff('T001'), third), '刘波');
  await bindAsNew(
    api,
    codeOf(await issue(await far.staff('T001'), await far.classId('三年级（1）班')), '古丽'),
    'taken.name',
  );

  expect((await redeem(newAccount(fresh, 'TAKEN.name'))).errors![0]!.extensions).toMatchObject({
    code: 'CONFLICT',
    field: 'account',
  });
  for (const password of ['short', '12345678', 'zzzzzzzz', ''])
    expect(code(await redeem({ ...newAccount(fresh), password }))).toBe('INVALID_INPUT');
  for (const account of ['', 'x', '12345', '名字', "a' or 1=1"])
    expect(code(await redeem({ ...newAccount(fresh), account }))).toBe('INVALID_INPUT');
  expect(code(await redeem(newAccount(fresh)))).toBe('bound');
});

test('a guardian binds two children in two schools, siblings by one code, and sees exactly them', async () => {
  const here = await issue(teacher, third);
  const mother = await bindAsNew(api, codeOf(here, '陈青'));
  expect(await names(mother)).toEqual(['林晓禾', '林晓麦']);

  const there = codeOf(await issue(await far.staff('T001'), await far.classId('三年级（1）班')), '林远');
  const { redeemInvitation } = await mother.ask(REDEEM, { input: { code: there } });
  const both = (await mother.ask(MY_CHILDREN)).myChildren as { id: string; name: string }[];

  expect(both.map((child) => child.name)).toEqual(['林晓禾', '林晓禾', '林晓麦']);
  expect(new Set(both.map((child) => child.id)).size).toBe(3);
  expect(await names(new Client(api.url, redeemInvitation.token))).toHaveLength(3);
});

test('a pupil binds by the own code and sees only itself', async () => {
  const pupils = await issue(await near.staff('T002'), second, 'STUDENTS');
  expect(pupils.map((slip) => [slip.personName, slip.kinship])).toEqual([
    ['林晓麦', null],
    ['何雨薇', null],
  ]);

  expect(await names(await bindAsNew(api, codeOf(pupils, '何雨薇')))).toEqual(['何雨薇']);
});

test('while the first password stands, no code is bound', async () => {
  const open = `mutation Open($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { account initialPassword } }`;
  const input = { schoolId: far.schoolId, staffNumbers: ['T003'] };
  const { openStaffAccounts } = await far.administrator.ask(open, { input });
  const fresh = await api.signIn(openStaffAccounts[0].account, openStaffAccounts[0].initialPassword);

  expect(code(await redeem({ code: '22222-22222' }, fresh))).toBe('PASSWORD_CHANGE_REQUIRED');
});

test('S7 who left with a new roster can no longer use the printed code', async () => {
  const [thirdOfFar, secondOfFar] = [await far.classId('三年级（1）班'), await far.classId('二年级（1）班')];
  const left = await issue(await far.staff('T002'), secondOfFar);
  const pupils = await issue(await far.staff('T002'), secondOfFar, 'STUDENTS');
  const stays = await issue(await far.staff('T001'), thirdOfFar);
  const roster = smallRoster().map((sheet) =>
    sheet.name === '学生.csv' ? studentsSheet(SMALL_STUDENTS.filter(({ name }) => name !== '何雨薇')) : sheet,
  );
  const { id } = await far.preview(roster);
  const input = { importId: id, skipRefused: false, joinTeacherParents: [], clientMutationId: 'roster-without-one' };
  await far.administrator.ask(COMMIT, { input });
  await api.settle();

  expect(code(await redeem(newAccount(codeOf(pupils, '何雨薇'))))).toBe('WRONG_CREDENTIALS');
  expect(code(await redeem(newAccount(codeOf(stays, '刘波'))))).toBe('bound');
  expect(code(await redeem(newAccount(codeOf(left, '何山'))))).toBe('WRONG_CREDENTIALS');
});
