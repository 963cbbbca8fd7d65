import type { Client } from '../support/client';
import { type OwnApi, startOwnApi } from '../support/own-api';
import type { World } from '../support/world';

const NOW = '2026-11-23T02:00:00Z';
const PASSWORD = 'a-good-password';
const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { token } }`;
const CHANGE = `mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }`;
const OPEN = `mutation Open($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { account initialPassword } }`;
const END = `mutation End($id: ID!) { endSession(id: $id) }`;
const DEVICES = `{ myDevices { id name since expiresAt isThis } }`;
const HISTORY = `{ mySignIns { id at device succeeded } }`;

let api: OwnApi;
let world: World;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  world = await api.world();
}, 120_000);

afterAll(() => api.stop());

const account = (number: string) => `${number}@${world.schoolCode}`;
const tryIn = async (name: string, password: string): Promise<string> =>
  (await api.guest().raw(SIGN_IN, { input: { account: name, password } })).errors?.[0]?.extensions.code ?? 'in';
const devices = async (who: Client) =>
  (await who.ask(DEVICES)).myDevices as { id: string; isThis: boolean; name: string }[];
const history = async (who: Client) =>
  (await who.ask(HISTORY)).mySignIns as { succeeded: boolean; at: string; device: string }[];

test('HN-20 with the first password nothing is possible but to replace it', async () => {
  const input = { schoolId: world.schoolId, staffNumbers: ['T001'] };
  const [opened] = (await world.administrator.ask(OPEN, { input })).openStaffAccounts;
  const client = await api.signIn(opened.account, opened.initialPassword);

  for (const query of [DEVICES, HISTORY, `{ myClasses { isHomeroom } }`, `{ myChildren { id } }`])
    expect(await client.refusal(query)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await client.refusal(END, { id: '0000000000000000' })).toBe('PASSWORD_CHANGE_REQUIRED');
  const same = { oldPassword: opened.initialPassword, newPassword: opened.initialPassword };
  expect(await client.refusal(CHANGE, { input: same })).toBe('INVALID_INPUT');
  await client.ask(CHANGE, { input: { oldPassword: opened.initialPassword, newPassword: PASSWORD } });
  expect((await client.ask(`{ myClasses { isHomeroom } }`)).myClasses).toHaveLength(1);
  expect(await tryIn(opened.account, opened.initialPassword)).toBe('WRONG_CREDENTIALS');
});

test('HN-20 five wrong passwords lock an account for the quarter of an hour, even for the right one', async () => {
  await world.staff('T002');
  await world.staff('T003');
  await api.setClock('2026-11-24T02:00:30Z');
  for (let wrong = 0; wrong < 4; wrong++) expect(await tryIn(account('T002'), 'not-this')).toBe('WRONG_CREDENTIALS');
  expect(await tryIn(account('T002'), PASSWORD)).toBe('in');
  expect(await tryIn(account('T002'), 'not-this')).toBe('WRONG_CREDENTIALS');

  expect(await tryIn(account('T002'), PASSWORD)).toBe('TOO_MANY');
  expect(await tryIn(` ${account('t002').replace('@', '＠')}`, PASSWORD)).toBe('TOO_MANY');
  expect(await tryIn(account('T003'), PASSWORD)).toBe('in');
  await api.setClock('2026-11-24T02:14:30Z');
  expect(await tryIn(account('T002'), PASSWORD)).toBe('TOO_MANY');
  await api.setClock('2026-11-24T02:15:30Z');
  expect(await tryIn(account('T002'), PASSWORD)).toBe('in');
});

test('HN-20 a name that nobody has locks in the same way and in the same words', async () => {
  await api.setClock('2026-11-24T03:00:30Z');
  for (const name of [account('T003'), 'nobody.at.all'])
    for (let wrong = 0; wrong < 5; wrong++) expect(await tryIn(name, 'not-this')).toBe('WRONG_CREDENTIALS');
  const told = async (name: string) =>
    (await api.guest().raw(SIGN_IN, { input: { account: name, password: 'not-this' } })).errors![0]!;
  const [known, unknown] = [await told(account('T003')), await told('nobody.at.all')];

  expect(known.extensions.code).toBe('TOO_MANY');
  expect(unknown.message).toBe(known.message);
  expect(unknown.extensions.code).toBe('TOO_MANY');
});

test('HN-20 a hundred wrong passwords from one address lock the address', async () => {
  await api.setClock('2026-11-24T04:00:30Z');
  expect(await tryIn('nobody.one', 'not-this')).toBe('WRONG_CREDENTIALS');
  await api.rows(`update attempt set times = 98 where window_start = '2026-11-24 04:00:00.000'`);
  expect(await tryIn('nobody.two', 'not-this')).toBe('WRONG_CREDENTIALS');
  expect(await tryIn(account('A003'), PASSWORD)).toBe('in');
  expect(await tryIn('nobody.three', 'not-this')).toBe('WRONG_CREDENTIALS');

  expect(await tryIn(account('A003'), PASSWORD)).toBe('TOO_MANY');
  await api.setClock('2026-11-24T04:15:30Z');
  expect(await tryIn(account('A003'), PASSWORD)).toBe('in');
});

test('HN-20 whoever is signed in cannot guess the old password either', async () => {
  await api.setClock('2026-11-24T05:00:30Z');
  const client = await api.signIn(account('T003'), PASSWORD);
  const guess = (oldPassword: string) =>
    client.refusal(CHANGE, { input: { oldPassword, newPassword: 'another-password' } });
  for (let wrong = 0; wrong < 5; wrong++) expect(await guess(`wrong-${wrong}-guess`)).toBe('WRONG_CREDENTIALS');

  expect(await guess(PASSWORD)).toBe('TOO_MANY');
});

test('HN-20 the owner sees every sign-in and every failed try, newest first, and nobody else does', async () => {
  await api.setClock('2026-11-25T02:00:00Z');
  const owner = await world.staff('A001');
  await tryIn(account('A001'), 'not-this');
  await tryIn('nobody.at.all', 'not-this');
  await api.setClock('2026-11-25T02:01:00Z');
  const again = await api.signIn(account('A001'), PASSWORD);

  const seen = await history(again);
  expect(seen.map((entry) => entry.succeeded)).toEqual([true, false, true]);
  expect(seen[0]!.at).toMatch(/^2026-11-25T02:01:0\d\.\d{3}Z$/);
  expect(seen[1]!.device).not.toBe('');
  expect(await history(owner)).toEqual(seen);
  expect((await history(await world.staff('A002'))).map((entry) => entry.succeeded)).toEqual([true]);
});

test('HN-20 devices are listed in words, and one that is ended is refused at its next request', async () => {
  await api.setClock('2026-11-25T03:00:00Z');
  const phone = await api.signIn(account('A001'), PASSWORD);
  const desk = await api.signIn(account('A001'), PASSWORD);
  const listed = await devices(desk);
  const [here] = await devices(phone);
  expect(listed.filter((device) => device.isThis)).toHaveLength(1);
  expect(listed[0]).toMatchObject({ isThis: true, name: '未知设备 · 网页' });

  const phoneId = (await devices(phone)).find((device) => device.isThis)!.id;
  expect(here!.id).not.toBe(phoneId);
  expect((await desk.ask(END, { id: phoneId })).endSession).toBe(true);
  expect(await phone.refusal(DEVICES)).toBe('NOT_SIGNED_IN');
  expect((await devices(desk)).map((device) => device.id)).not.toContain(phoneId);
  expect((await devices(desk)).filter((device) => device.isThis)).toHaveLength(1);
});

test('HN-20 nobody ends the device of somebody else', async () => {
  const owner = await api.signIn(account('A001'), PASSWORD);
  const { id } = (await devices(owner)).find((device) => device.isThis)!;
  const administrator = await api.signIn(account('A003'), PASSWORD);

  expect(await administrator.refusal(END, { id })).toBe('NOT_FOUND');
  expect(await devices(owner)).not.toEqual([]);
});

test('HN-20 a new password signs the other devices out at once, and this one stays', async () => {
  await api.setClock('2026-11-26T02:00:00Z');
  const [here, there, elsewhere] = await Promise.all([1, 2, 3].map(() => api.signIn(account('A001'), PASSWORD)));
  await here!.ask(CHANGE, { input: { oldPassword: PASSWORD, newPassword: 'another-password' } });

  expect(await there!.refusal(DEVICES)).toBe('NOT_SIGNED_IN');
  expect(await elsewhere!.refusal(DEVICES)).toBe('NOT_SIGNED_IN');
  expect(await devices(here!)).toEqual([expect.objectContaining({ isThis: true })]);
  expect(await tryIn(account('A001'), PASSWORD)).toBe('WRONG_CREDENTIALS');
  expect(await tryIn(account('A001'), 'another-password')).toBe('in');
});

test('HN-20 neither tokens, nor passwords, nor account names that are phones stand in the database', async () => {
  const client = await api.signIn(account('A003'), PASSWORD);
  const dump = await api.dump();

  expect(client.token!.length).toBeGreaterThanOrEqual(43);
  for (const secret of [client.token!, PASSWORD, 'another-password', '19911110001', '19911110011'])
    expect([secret, dump.includes(secret)]).toEqual([secret, false]);
});
