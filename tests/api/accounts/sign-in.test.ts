import { randomInt } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import { Client } from '../../support/client';
import { SMALL_STAFF, smallRoster, staffSheet } from '../../support/small-roster';
import type { World } from '../../support/world';

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { token expiresAt me { account displayName mustChangePassword roles { kind title unitName className } } } }`;
const CHANGE = `mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }`;
const OPEN = `mutation Open($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { staffNumber account initialPassword } }`;
const ME = `{ me { identityId displayName account } }`;
const SIGN_OUT = `mutation { signOut }`;
const MY_CLASSES = `{ myClasses { isHomeroom } }`;

const NOW = '2026-11-23T02:00:00Z';
const PASSWORD = 'a-good-password';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(NOW);
  world = await api.world();
});

afterAll(() => api.setClock(NOW));

const account = (number: string) => `${number}@${world.schoolCode}`;
const signIn = (name: string, password: string) => api.guest().raw(SIGN_IN, { input: { account: name, password } });

async function opened(number: string): Promise<{ account: string; initialPassword: string }> {
  const input = { schoolId: world.schoolId, staffNumbers: [number] };
  return (await world.administrator.ask(OPEN, { input })).openStaffAccounts[0];
}

test('a wrong name and a wrong password are told in the same words', async () => {
  const wrongPassword = (await signIn(account('A003'), 'not-the-password')).errors![0]!;
  const wrongName = (await signIn(account('A999'), 'not-the-password')).errors![0]!;

  expect(wrongPassword.extensions.code).toBe('WRONG_CREDENTIALS');
  expect(wrongName.extensions.code).toBe('WRONG_CREDENTIALS');
  expect(wrongName.message).toBe(wrongPassword.message);
  expect(wrongName.extensions.field).toBe(wrongPassword.extensions.field);
});

test.each([
  ['in full-width signs', (name: string) => name.replace('@', '＠').replace('A003', 'Ａ００３')],
  ['in small letters', (name: string) => name.toLowerCase()],
  ['with spaces around', (name: string) => ` ${name}\u3000`],
])('an account name written %s signs in', async (_, written) => {
  const { signIn: session } = (await signIn(written(account('A003')), PASSWORD)).data as never as {
    signIn: { me: { account: string; displayName: string; roles: unknown[] } };
  };

  expect(session.me.account).toBe(account('A003'));
  expect(session.me.displayName).toBe('孙管理');
});

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['an emoji', '😀'],
  ['SQL', "' or 1=1 --"],
  ['a zero byte', '\u0000'],
  ['ten thousand letters', 'x'.repeat(10_000)],
])('an account name of %s is nobody', async (_, name) => {
  expect((await signIn(name, PASSWORD)).errors![0]!.extensions.code).toBe('WRONG_CREDENTIALS');
});

test('HN-20 nothing but a new password is possible with the first one', async () => {
  const { account: name, initialPassword } = await opened('T002');
  const client = await api.signIn(name, initialPassword);

  expect((await client.ask(`{ me { mustChangePassword } }`)).me.mustChangePassword).toBe(true);
  expect(await client.refusal(MY_CLASSES)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await client.refusal(`{ me { account } myClasses { isHomeroom } }`)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await client.refusal(`{ me: myClasses { isHomeroom } }`)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await client.refusal(`query { ...F } fragment F on Query { myClasses { isHomeroom } }`)).toBe(
    'PASSWORD_CHANGE_REQUIRED',
  );
  expect(await client.refusal(`{ ... on Query { myClasses { isHomeroom } } }`)).toBe('PASSWORD_CHANGE_REQUIRED');

  await client.ask(CHANGE, { input: { oldPassword: initialPassword, newPassword: PASSWORD } });
  expect((await client.ask(MY_CLASSES)).myClasses).toHaveLength(2);
  expect((await signIn(name, initialPassword)).errors![0]!.extensions.code).toBe('WRONG_CREDENTIALS');
});

test('HN-20 every root field but the reviewed few is refused with the first password', async () => {
  const { account: name, initialPassword } = await opened('T003');
  const client = await api.signIn(name, initialPassword);
  const allowed = new Set(['me', 'errorCodes', 'signIn', 'signOut', 'changePassword']);

  for (const [field, query] of Object.entries(minimalQueries)) {
    if (allowed.has(field)) continue;
    expect([field, (await client.raw(query)).errors?.[0]?.extensions.code]).toEqual([
      field,
      'PASSWORD_CHANGE_REQUIRED',
    ]);
  }
  await client.ask(CHANGE, { input: { oldPassword: initialPassword, newPassword: PASSWORD } });
});

const ID = '"0123456789abcdef"';
const minimalQueries: Record<string, string> = {
  unit: `{ unit(id: ${ID}) { id } }`,
  terms: `{ terms(schoolId: ${ID}) { id } }`,
  courses: `{ courses(schoolId: ${ID}) { id } }`,
  schoolClasses: `{ schoolClasses(schoolId: ${ID}) { id } }`,
  schoolClass: `{ schoolClass(id: ${ID}) { id } }`,
  classStudents: `{ classStudents(classId: ${ID}) { totalCount } }`,
  rosterImport: `{ rosterImport(id: ${ID}) { id } }`,
  rosterImports: `{ rosterImports(schoolId: ${ID}) { nextCursor } }`,
  openUnit: `mutation { openUnit(input: { parentId: ${ID}, kind: COUNTY, name: "x", code: "xx" }) { id } }`,
  openStaffAccounts: `mutation { openStaffAccounts(input: { schoolId: ${ID} }) { account } }`,
  startRosterImport: `mutation { startRosterImport(input: { schoolId: ${ID}, clientMutationId: "12345678" }) { id } }`,
  correctRosterSheets: `mutation { correctRosterSheets(input: { importId: ${ID}, sheets: [{ sheet: 0 }], clientMutationId: "12345678" }) { id } }`,
};

test.each([
  ['short', '密码至少 8 位。'],
  ['12345678', '密码不能全是数字或同一个字符。'],
  ['zzzzzzzzz', '密码不能全是数字或同一个字符。'],
  [PASSWORD, '新密码不能和原密码相同。'],
])('HN-20 the new password %j is refused in words', async (newPassword, message) => {
  const answer = await world.administrator.raw(CHANGE, { input: { oldPassword: PASSWORD, newPassword } });

  expect(answer.errors![0]).toMatchObject({ message, extensions: { code: 'INVALID_INPUT', field: 'newPassword' } });
});

test('HN-20 the own account name is no password', async () => {
  const input = { oldPassword: PASSWORD, newPassword: account('A003') };

  expect(await world.administrator.refusal(CHANGE, { input })).toBe('INVALID_INPUT');
});

test('HN-20 a password is replaced only with the old one', async () => {
  const input = { oldPassword: 'not-the-password', newPassword: 'another-password' };

  expect(await world.administrator.refusal(CHANGE, { input })).toBe('WRONG_CREDENTIALS');
  expect(await api.guest().refusal(CHANGE, { input })).toBe('NOT_SIGNED_IN');
});

test('a phone signs in whoever of the staff has it alone', async () => {
  // Every world of the run has the same phones; only one that nobody else has is a name.
  const phone = `198${String(randomInt(10 ** 8)).padStart(8, '0')}`;
  const staff = staffSheet(SMALL_STAFF.map((row) => (row[0] === 'T001' ? [...row.slice(0, 4), phone, row[5]] : row)));
  const own = await api.world({ roster: [...smallRoster().filter(({ name }) => name !== '教师.csv'), staff] });
  await own.staff('T001');
  const fullWidth = phone.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const answer = await signIn(fullWidth, PASSWORD);

  const { me } = (answer.data as { signIn: { me: { displayName: string; account: string } } }).signIn;
  expect(me).toMatchObject({ displayName: '王语文', account: `T001@${own.schoolCode}` });
});

test('S11 a session that was ended is refused at the next request', async () => {
  const client = await api.signIn(account('A003'), PASSWORD);
  const other = await api.signIn(account('A003'), PASSWORD);
  expect((await client.ask(ME)).me.displayName).toBe('孙管理');

  expect((await client.ask(SIGN_OUT)).signOut).toBe(true);
  expect((await client.ask(ME)).me).toBeNull();
  expect(await client.refusal(MY_CLASSES)).toBe('NOT_SIGNED_IN');
  expect((await client.ask(SIGN_OUT)).signOut).toBe(false);
  expect((await other.ask(ME)).me.displayName).toBe('孙管理');
});

test('a session is over after thirty days', async () => {
  const client = await api.signIn(account('A003'), PASSWORD);

  await api.setClock('2026-12-23T01:59:00Z');
  expect((await client.ask(ME)).me).not.toBeNull();
  await api.setClock('2026-12-23T02:01:00Z');
  expect((await client.ask(ME)).me).toBeNull();
  await api.setClock(NOW);
});

test.each(['', 'x', 'Bearer', 'a b', 'null', 'undefined', "' or '1'='1"])('the token %j is nobody', async (token) => {
  expect((await new Client(api.url, token).ask(ME)).me).toBeNull();
});

test('accounts of staff are opened by the offices that keep the rolls, and by nobody else', async () => {
  const input = { schoolId: world.schoolId };
  const principal = await world.staff('A001');
  const teacher = await world.staff('T001');

  expect(await principal.refusal(OPEN, { input })).toBe('FORBIDDEN');
  expect(await teacher.refusal(OPEN, { input })).toBe('FORBIDDEN');
  expect(await (await api.operator()).refusal(OPEN, { input })).toBe('FORBIDDEN');
  expect(await api.guest().refusal(OPEN, { input })).toBe('NOT_SIGNED_IN');
});

test('the academic director opens accounts, and nobody gets a second one', async () => {
  const director = await world.staff('A002');
  const { openStaffAccounts } = await director.ask(OPEN, { input: { schoolId: world.schoolId } });

  expect(openStaffAccounts).toEqual([]);
  const again = await director.ask(OPEN, { input: { schoolId: world.schoolId, staffNumbers: ['T001'] } });
  expect(again.openStaffAccounts).toEqual([]);
});

test('an account for somebody whom the school does not know is refused', async () => {
  const input = { schoolId: world.schoolId, staffNumbers: ['X404'] };

  expect(await world.administrator.refusal(OPEN, { input })).toBe('NOT_FOUND');
});

test('the platform operator sees no child', async () => {
  const operator = await api.operator();
  const classId = await world.classId('三年级（1）班');
  const query = `query Students($classId: ID!) { classStudents(classId: $classId) { nodes { name } } }`;

  expect(await operator.refusal(query, { classId })).toBe('NOT_FOUND');
  expect(await operator.refusal(`query One($id: ID!) { schoolClass(id: $id) { name } }`, { id: classId })).toBe(
    'NOT_FOUND',
  );
  expect((await operator.ask(`{ myClasses { isHomeroom } }`)).myClasses).toEqual([]);
});
