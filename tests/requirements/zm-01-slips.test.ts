import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { newAccount, REDEEM } from '../support/families';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, qrOn, withPoppler } from '../support/pdf';

const PRINT = `mutation Print($input: PrintInvitationsInput!) { printInvitations(input: $input) { fileName content slips } }`;
const WHO = `query Who($classId: ID!) { classAccounts(classId: $classId) { studentId studentName invitedUntil guardians { name invitedUntil } } }`;
const CODE = /以前有效((?:\s*[2-9A-HJKMNP-Z]){10})/;
const PUBLIC = 'https://zp.example.org';

let api: OwnApi;
let house: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startOwnApi({ PUBLIC_URL: `${PUBLIC}/` });
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  leader = await house.staff('T001');
}, 120_000);

afterAll(() => api.stop());

interface Wanted {
  audience?: string;
  studentIds?: string[];
  clientMutationId?: string;
}
const input = (wanted: Wanted = {}, classId = house.third) => ({
  input: { classId, audience: 'GUARDIANS', clientMutationId: randomUUID(), ...wanted },
});
const print = async (wanted: Wanted = {}, by = leader, classId = house.third) =>
  (await by.ask(PRINT, input(wanted, classId))).printInvitations as {
    fileName: string;
    content: string;
    slips: number;
  };
const fileOf = ({ content }: { content: string }) => keptPdf(new Response(Buffer.from(content, 'base64')));
const codeIn = (page: string): string => {
  const letters = CODE.exec(page)![1]!.replace(/\s/g, '');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
};
const pupils = async (by = leader) => (await by.ask(WHO, { classId: house.third })).classAccounts;
const pupil = async (name: string) =>
  (await pupils()).find(({ studentName }: { studentName: string }) => studentName === name);
const redeem = async (code: string) =>
  (await api.guest().raw(REDEEM, { input: newAccount(code) })).errors?.[0]?.extensions.code ?? 'bound';

withPoppler(
  'ZM-1 a slip says for whom it is, the code and where it leads, until when, what to do and whom to ask',
  async () => {
    const { studentId } = await pupil('安冬');
    const printed = await print({ studentIds: [studentId] });
    expect(printed).toMatchObject({ fileName: '家长邀请码 柳荫小学 三年级（1）班.pdf', slips: 1 });

    const file = await fileOf(printed);
    const [page] = pagesIn(file);
    const plain = page!.replace(/\s+/g, '');
    for (const words of [
      '柳荫小学三年级（1）班',
      '安冬父安冬的父亲',
      '邀请码12月7日以前有效',
      '用一次就作废',
      '用浏览器打开zp.example.org',
      '有问题请问班主任王语文老师',
    ])
      expect(plain).toContain(words);
    expect(await qrOn(file, 1)).toBe(`${PUBLIC}/#/pages/bind/index?code=${codeIn(page!)}`);
    expect(await redeem(codeIn(page!))).toBe('bound');
  },
);

withPoppler('ZM-1 a class has six slips a page, one for everybody without an account', async () => {
  const printed = await print();
  const pages = pagesIn(await fileOf(printed));

  expect([printed.slips, pages.length]).toEqual([14, 3]);
  const all = pages.join(' ').replace(/\s+/g, '');
  expect(all).toContain('安春母');
  expect(all).not.toContain('安冬父');
});

withPoppler('ZM-1 pupils have slips of their own, and so has who keeps the rolls for any class', async () => {
  const printed = await print({ audience: 'STUDENTS' }, house.world.administrator, house.second);

  expect(printed).toMatchObject({ fileName: '学生邀请码 柳荫小学 二年级（1）班.pdf', slips: 2 });
  expect(pagesIn(await fileOf(printed))[0]!.replace(/\s+/g, '')).toContain('白雨学生本人');
});

withPoppler('ZM-1 printed anew, the slips of the same people no longer hold, those of others do', async () => {
  const ids = [(await pupil('安夏')).studentId, (await pupil('安秋')).studentId];
  const [summer, autumn] = [await print({ studentIds: [ids[0]] }), await print({ studentIds: [ids[1]] })];
  const before = codeIn(pagesIn(await fileOf(summer))[0]!);
  expect((await pupil('安夏')).guardians[0].invitedUntil).toMatch(/^2026-12-07T02:0/);

  const after = codeIn(pagesIn(await fileOf(await print({ studentIds: [ids[0]] })))[0]!);
  expect(await redeem(before)).toBe('WRONG_CREDENTIALS');
  expect(await redeem(after)).toBe('bound');
  expect(await redeem(codeIn(pagesIn(await fileOf(autumn))[0]!))).toBe('bound');
  expect((await pupil('安夏')).guardians[0].invitedUntil).toBeNull();
});

withPoppler(
  'ZM-1 a submission whose answer was lost is told the same codes, and no code is kept or logged',
  async () => {
    const key = randomUUID();
    const wanted = { studentIds: [(await pupil('安梅')).studentId], clientMutationId: key };
    const [first, again] = [await print(wanted), await print(wanted)];
    const code = codeIn(pagesIn(await fileOf(first))[0]!);
    expect(codeIn(pagesIn(await fileOf(again))[0]!)).toBe(code);

    await api.settle();
    const traces = `${await api.dump()}\n${api.log()}`.toUpperCase();
    for (const trace of [code, code.replace('-', '')]) expect(traces.includes(trace)).toBe(false);
    const kept = await api.rows(`select outcome from idempotency_key where client_key = '${key}'`);
    expect(Object.keys(JSON.parse(String(kept[0]!.outcome))).sort()).toEqual([
      ...['audience', 'classId', 'invitationIds', 'schoolId'],
    ]);

    expect((await leader.raw(PRINT, input({ ...wanted, audience: 'STUDENTS' }))).errors![0]!.extensions.code).toBe(
      'CONFLICT',
    );
    expect(await redeem(code)).toBe('bound');
    expect((await leader.raw(PRINT, input(wanted))).errors![0]!.message).toBe(
      '这些纸条已经用过或换过新的，请刷新名单再打印。',
    );
  },
);

withPoppler('ZM-1 two submissions have different codes', async () => {
  const spring = { studentIds: [(await pupil('安竹')).studentId] };
  const [one, other] = [await print(spring), await print(spring)];
  expect(codeIn(pagesIn(await fileOf(one))[0]!)).not.toBe(codeIn(pagesIn(await fileOf(other))[0]!));
});

test('ZM-1 only the homeroom teacher and who keeps the rolls print, of their own school, and only for pupils of the class', async () => {
  const asked = { studentIds: [(await pupil('安兰')).studentId] };
  const refusal = async (by: Client, wanted: Wanted, classId = house.third) =>
    by.refusal(PRINT, input(wanted, classId));

  expect(await refusal(leader, asked, house.second)).toBe('NOT_FOUND');
  expect(await refusal(await house.staff('T003'), asked)).toBe('FORBIDDEN');
  expect(await refusal(await house.parent('安菊', 'TERMS'), asked)).toBe('NOT_FOUND');
  expect(await refusal((await EvidenceWorld.open(api)).world.administrator, asked)).toBe('NOT_FOUND');
  expect(await refusal(house.world.administrator, asked, house.second)).toBe('NOT_FOUND');
  for (const id of ['', 'x', "' or 1=1", '安兰']) expect(await refusal(leader, { studentIds: [id] })).toBe('NOT_FOUND');
  expect(await refusal(leader, { clientMutationId: 'short' })).toBe('INVALID_INPUT');
  expect(await refusal(leader, { studentIds: [] })).toBe('RULE_BROKEN');
});

test('ZM-1 printing is in the log with how many, without a name or a code', async () => {
  await api.settle();
  const entries = await api.rows(
    `select detail from audit_entry where action = 'accounts.invitations-issued' and school_id = '${house.schoolId}'`,
  );
  expect(entries.map(({ detail }) => detail)).toContain('{"audience":"GUARDIANS","slips":14}');
});
