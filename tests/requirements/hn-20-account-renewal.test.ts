import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { bindAsNew, codeOf, issue, MY_CHILDREN, newAccount, REDEEM } from '../support/families';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';

const RENEW = `mutation Renew($input: RenewAccountInput!) { renewAccount(input: $input) { fileName content slips } }`;
const WHO = `query Who($classId: ID!) { classAccounts(classId: $classId) { guardians { name personId hasAccount } } }`;
const INBOX = `{ inbox { nodes { lines { door words } } } }`;
const DEVICES = `{ myDevices { id } }`;
const CODE = /以前有效((?:\s*[2-9A-HJKMNP-Z]){10})/;
const OLD = 'a-good-password';
const NEW = 'quite-another-password';
const WORDS = '学校刚给您印了一张新的邀请码。用了它就换新密码，在那以前旧密码照常用。不是您请人办的，请马上联系学校。';

let api: OwnApi;
let house: EvidenceWorld;
let other: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  [house, other] = [await EvidenceWorld.open(api), await EvidenceWorld.open(api)];
  leader = await house.staff('T001');
}, 120_000);

afterAll(() => api.stop());

const personOf = async (name: string, at = house): Promise<string> => {
  const { classAccounts } = await at.world.administrator.ask(WHO, { classId: at.third });
  const guardians = classAccounts.flatMap((row: { guardians: { name: string; personId: string }[] }) => row.guardians);
  return guardians.find((guardian: { name: string }) => guardian.name === name).personId;
};
const wanted = async (name: string, at = house, more: object = {}) => ({
  input: {
    ...{ classId: at.third, personId: await personOf(name, at), reason: 'FORGOTTEN', clientMutationId: randomUUID() },
    ...more,
  },
});
const codeOn = async ({ content }: { content: string }) => {
  const [page] = pagesIn(await keptPdf(new Response(Buffer.from(content, 'base64'))));
  return CODE.exec(page!)![1]!.replace(/\s/g, '');
};
const renew = async (name: string, at = house) =>
  codeOn((await (await at.staff('T001')).ask(RENEW, await wanted(name, at))).renewAccount);
const openAs = async (name: string, account: string, at = house) =>
  bindAsNew(api, codeOf(await issue(await at.staff('T001'), at.third), name), account);
const redeem = (code: string, account: string, by = api.guest()) =>
  by.raw(REDEEM, { input: { ...newAccount(code, account), password: NEW } });
const children = async (who: Client) => (await who.ask(MY_CHILDREN)).myChildren.length as number;
const identityOf = async (who: Client) => (await who.ask(`{ me { identityId } }`)).me.identityId as string;

withPoppler(
  'HN-20 a slip proves the same identity anew; the old password ends when it is used, not before',
  async () => {
    const phone = await openAs('安冬父', 'dong.family');
    const before = await identityOf(phone);
    const code = await renew('安冬父');
    const still = await api.signIn('dong.family', OLD);
    expect(await children(still)).toBe(1);
    const inbox = (await still.ask(INBOX)).inbox.nodes.flatMap(({ lines }: { lines: object[] }) => lines);
    await api.settle();
    const told = (await still.ask(INBOX)).inbox.nodes.flatMap(({ lines }: { lines: object[] }) => lines);
    expect([...inbox, ...told]).toContainEqual({ door: 'DEVICES', words: WORDS });

    expect((await redeem(code, 'dong.family')).errors).toBeUndefined();
    for (const device of [phone, still]) expect(await device.refusal(DEVICES)).toBe('NOT_SIGNED_IN');
    await expect(api.signIn('dong.family', OLD)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    const own = await api.signIn('dong.family', NEW);
    expect([await identityOf(own), await children(own)]).toEqual([before, 1]);
    expect((await redeem(code, 'dong.family')).errors![0]!.extensions.code).toBe('WRONG_CREDENTIALS');
  },
);

withPoppler('HN-20 a new account name is added to the same identity; one of somebody else is refused', async () => {
  const phone = await openAs('安春母', 'chun.family');
  const before = await identityOf(phone);
  const code = await renew('安春母');
  expect((await redeem(code, 'dong.family')).errors![0]!.extensions).toMatchObject({
    ...{ code: 'CONFLICT', field: 'account' },
  });
  expect((await redeem(code, '13900001234')).errors).toBeUndefined();
  for (const account of ['chun.family', '13900001234'])
    expect(await identityOf(await api.signIn(account, NEW))).toBe(before);
});

withPoppler('HN-20 the slip of one school never opens what another school shows of the same account', async () => {
  const phone = await openAs('安夏父', 'xia.family');
  const far = codeOf(await issue(await other.staff('T001'), other.third), '安夏父');
  await phone.ask(REDEEM, { input: { code: far } });
  expect(await children(phone)).toBe(2);

  const near = await redeem(await renew('安夏父'), 'xia.again');
  expect(near.errors).toBeUndefined();
  const fresh = await api.signIn('xia.again', NEW);
  expect([await children(fresh), await children(await api.signIn('xia.family', OLD))]).toEqual([1, 1]);

  const again = await renew('安夏父', other);
  expect((await fresh.raw(REDEEM, { input: { code: again } })).errors).toBeUndefined();
  expect(await children(await api.signIn('xia.again', NEW))).toBe(2);
});

withPoppler('HN-20 a code given anew holds fourteen days, and a newer one replaces it', async () => {
  await openAs('安秋父', 'qiu.family');
  const [first, second] = [await renew('安秋父'), await renew('安秋父')];
  expect((await redeem(first, 'qiu.family')).errors![0]!.extensions.code).toBe('WRONG_CREDENTIALS');
  await api.setClock('2026-12-07T02:10:00Z');
  expect((await redeem(second, 'qiu.family')).errors![0]!.extensions.code).toBe('WRONG_CREDENTIALS');
  await api.setClock('2026-11-23T02:00:00Z');
  expect((await redeem(second, 'qiu.family')).errors).toBeUndefined();
});

withPoppler('HN-20 sent again under its key the same slip comes back; the log has the reason and no code', async () => {
  await openAs('安梅父', 'mei.family');
  const asked = await wanted('安梅父', house, { reason: 'KNOWN_TO_OTHERS' });
  const [first, again] = [await leader.ask(RENEW, asked), await leader.ask(RENEW, asked)];
  const code = await codeOn(first.renewAccount);
  expect(await codeOn(again.renewAccount)).toBe(code);
  const entries = await api.rows(`select detail from audit_entry where action = 'accounts.renewal-issued'`);
  expect(entries.map(({ detail }) => detail)).toContain('{"reason":"KNOWN_TO_OTHERS"}');
  expect(`${await api.dump()}\n${api.log()}`.includes(code)).toBe(false);
});

test('HN-20 nobody else, no other school and nobody without an account gets a code anew', async () => {
  expect(await leader.refusal(RENEW, await wanted('安菊父'))).toBe('RULE_BROKEN');
  expect(await (await house.staff('T003')).refusal(RENEW, await wanted('安冬父'))).toBe('FORBIDDEN');
  expect(await other.world.administrator.refusal(RENEW, await wanted('安冬父'))).toBe('NOT_FOUND');
  const strange = await wanted('安冬父', other, { classId: house.third });
  expect(await house.world.administrator.refusal(RENEW, strange)).toBe('NOT_FOUND');
});
