import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';

const STAFF = `query Staff($schoolId: ID!, $search: String, $role: RoleKind, $hasAccount: Boolean, $first: Int, $after: ID) {
  schoolStaff(schoolId: $schoolId, search: $search, role: $role, hasAccount: $hasAccount, first: $first, after: $after) {
    nodes { name titles stateName } nextCursor totalCount } }`;
const PRINT = `mutation Print($input: PrintStaffAccountsInput!) { printStaffAccounts(input: $input) { fileName content slips } }`;

let api: OwnApi;
let house: EvidenceWorld;
let office: Client;

/** Six members of staff; the administrator and T001 have accounts. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  office = house.world.administrator;
  await house.staff('T001');
}, 120_000);

afterAll(() => api.stop());

const page = async (asked: object = {}, by = office) =>
  (await by.ask(STAFF, { schoolId: house.schoolId, ...asked })).schoolStaff;
const names = async (asked: object = {}): Promise<string[]> =>
  (await page(asked)).nodes.map(({ name }: { name: string }) => name);
const input = (more: object = {}) => ({
  input: { schoolId: house.schoolId, clientMutationId: randomUUID(), ...more },
});
const textOf = async ({ content }: { content: string }): Promise<string> =>
  pagesIn(await keptPdf(new Response(Buffer.from(content, 'base64'))))
    .join('')
    .replace(/\s+/g, '');

test('ZM-1 the staff of a school are found by name, initials or number, by office and by account', async () => {
  expect(await names({ search: '数' })).toEqual(['周数学']);
  expect(await names({ search: 'WYW' })).toEqual(['王语文']);
  expect(await names({ search: 't00' })).toHaveLength(5);
  expect(await names({ search: '%' })).toEqual([]);
  expect(await names({ role: 'SCHOOL_ADMINISTRATOR' })).toEqual(['孙管理']);
  expect((await names({ role: 'HOMEROOM_TEACHER' })).sort()).toEqual(['周数学', '王语文']);
  expect((await names({ hasAccount: true })).sort()).toEqual(['孙管理', '王语文']);
  expect(await page({ hasAccount: false, search: 'T' })).toMatchObject({ totalCount: 4, nextCursor: null });
  const { nodes } = await page({ search: '王语文' });
  expect(nodes[0].titles).toContain('班主任');
  expect(nodes[0].stateName).toBe('已开通');
});

test('ZM-1 the list turns its pages without a gap or a repetition', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, nextCursor, totalCount } = await page({ first: 4, after });
    expect(totalCount).toBe(6);
    seen.push(...nodes.map(({ name }: { name: string }) => name));
    after = nextCursor;
  } while (after);
  expect(seen.sort()).toEqual((await names()).sort());
  for (const bad of [{ first: 0 }, { first: 101 }, { after: 'x' }])
    expect(await office.refusal(STAFF, { schoolId: house.schoolId, ...bad })).toBe('INVALID_INPUT');
});

test('ZM-1 a page costs the same statements for one row and for all', async () => {
  await page({ search: '王语文' });
  const one = office.statements;
  await page();
  expect(office.statements).toBe(one);
});

test('ZM-1 the list and the opening are for who keeps the rolls', async () => {
  const teacher = await house.staff('T001');
  expect(await teacher.refusal(STAFF, { schoolId: house.schoolId })).toBe('FORBIDDEN');
  expect(await teacher.refusal(PRINT, input())).toBe('FORBIDDEN');
  const elsewhere = (await EvidenceWorld.open(api)).world.administrator;
  for (const stranger of [elsewhere, await house.parent('安春', 'TERMS')]) {
    expect(await stranger.refusal(STAFF, { schoolId: house.schoolId })).toBe('NOT_FOUND');
    expect(await stranger.refusal(PRINT, input())).toBe('NOT_FOUND');
  }
});

withPoppler('ZM-1 accounts are opened for those chosen, a slip each', async () => {
  const printed = (await office.ask(PRINT, input({ staffNumbers: ['T003', 'T005'] }))).printStaffAccounts;
  expect([printed.slips, printed.fileName]).toEqual([2, '教职工账号 柳荫小学.pdf']);
  const text = await textOf(printed);
  for (const words of ['吴体育', '冯品德', `账号T003@${house.world.schoolCode}`]) expect(text).toContain(words);
  expect(text).not.toContain('周数学');
  expect(await office.refusal(PRINT, input({ staffNumbers: ['T003'] }))).toBe('RULE_BROKEN');
  expect(await office.refusal(PRINT, input({ staffNumbers: ['Z999'] }))).toBe('NOT_FOUND');
});

withPoppler('ZM-1 a first password on paper is told again to the same submission alone, and kept nowhere', async () => {
  const wanted = { staffNumbers: ['T002'], clientMutationId: randomUUID() };
  const text = await textOf((await office.ask(PRINT, input(wanted))).printStaffAccounts);
  expect(await textOf((await office.ask(PRINT, input(wanted))).printStaffAccounts)).toBe(text);

  const [, password] = /初始密码([a-z2-9]{10})/.exec(text)!;
  expect(`${await api.dump()}\n${api.log()}`.includes(password!)).toBe(false);
  await api.guest().firstSignIn(`T002@${house.world.schoolCode}`, password!, 'another-good-password');
  expect(await office.refusal(PRINT, input(wanted))).toBe('RULE_BROKEN');
});

test('ZM-1 without a choice accounts are opened for all who have none', async () => {
  expect((await office.ask(PRINT, input())).printStaffAccounts.slips).toBe(1);
  expect(await names({ hasAccount: false })).toEqual([]);
});
