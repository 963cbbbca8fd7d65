import { createHash } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld, jpeg } from '../support/evidence-world';
import { Receipts } from '../support/receipt-world';
import { openOfficer } from '../support/sheet-world';

let api: Api;
let school: EvidenceWorld;
let receipts: Receipts;
let office: Client;
let officer: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  receipts = new Receipts(school.world);
  office = school.world.administrator;
  officer = await openOfficer(await api.operator(), api.guest(), school.world.countyId);
  await new Booklets(school).issue(await school.staff('T001'), '安春', '安夏');
}, 240_000);

const refusal = async (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => Promise.reject(new Error('It was expected to be refused.')),
    (error: ApiError) => error,
  );

interface Scan {
  hash: string;
  bytes: number;
  by: string;
  url: string;
}

const hashes = ({ scans }: { scans: Scan[] }) => scans.map(({ hash }) => hash);
const look = (url: string) => fetch(`${api.url}${url}`);

test('ZM-12 (the signed paper) before it is signed nothing is kept, and the words say what comes first', async () => {
  const ticket = await receipts.ticket(office, await jpeg(10));
  expect(await refusal(receipts.scan(office, 1, [ticket]))).toMatchObject({ code: 'RULE_BROKEN' });
  const issued = await receipts.issue(office, [{ classId: school.third, count: 2 }]);
  expect([issued.scans, issued.viewerCanScan]).toEqual([[], false]);
  expect(await refusal(receipts.scan(office, 1, [ticket]))).toMatchObject({
    code: 'CONFLICT',
    message: '接收单还没有签收。请先签字并登记签收，再传签好的纸面。',
  });
});

test('ZM-12 (the signed paper) a picture is kept anew with fingerprint and size, by whom and when; school and county see it', async () => {
  expect((await receipts.sign(office, 1)).viewerCanScan).toBe(true);
  const ticket = await receipts.ticket(office, await jpeg(10));
  const kept = await receipts.scan(office, 2, [ticket], { clientMutationId: 'scanned-once-and-for-all' });
  expect(await receipts.scan(office, 2, [ticket], { clientMutationId: 'scanned-once-and-for-all' })).toMatchObject({
    version: kept.version,
  });
  const [scan] = kept.scans as Scan[];
  expect(scan!.by).toBe('孙管理（综评管理员）');

  const answer = await look(scan!.url);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    ...[200, 'image/jpeg', 'private, no-store'],
  ]);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(scan!.hash);
  expect(bytes.byteLength).toBe(scan!.bytes);
  // Without its signature, or with another's, there is no picture.
  expect((await look(scan!.url.split('?')[0]!)).status).toBe(404);

  expect(await receipts.county(officer)).toMatchObject({ nodes: [{ scans: [{ hash: scan!.hash }] }] });
  const seen = await receipts.read(officer);
  expect([hashes(seen), seen.viewerCanScan]).toEqual([[scan!.hash], false]);
});

test('ZM-12 (the signed paper) until it is collected pictures are added, taken away and replaced, of two at once one wins', async () => {
  const before = await receipts.read(office);
  const [first] = hashes(before);
  const two = await receipts.scan(office, before.version, [first!, await receipts.ticket(office, await jpeg(60))]);
  expect(hashes(two)).toHaveLength(2);
  const turned = await receipts.scan(office, two.version, hashes(two).toReversed());
  expect(hashes(turned)).toEqual(hashes(two).toReversed());
  // The same picture twice is one.
  const again = await receipts.ticket(office, await jpeg(60));
  const same = await receipts.scan(office, turned.version, [...hashes(turned), again]);
  expect(hashes(same)).toEqual(hashes(turned));

  const both = await Promise.allSettled([[], [first!]].map((pages) => receipts.scan(office, same.version, pages)));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const now = await receipts.read(office);
  await receipts.scan(office, now.version, [await receipts.ticket(office, await jpeg(120))]);
  expect(hashes(await receipts.read(office))).toHaveLength(1);
});

test('ZM-12 (the signed paper) what is no picture, too many, of another receipt or made up is refused in words', async () => {
  const { version } = await receipts.read(office);
  const refused = await receipts.send(office, Buffer.from('%PDF-1.7 not a picture'), '接收单.pdf');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });

  const ticket = await receipts.ticket(office, await jpeg(10));
  const [hash, bytes, token] = ticket.split('/');
  for (const page of ['nothing', `${'a'.repeat(64)}/${bytes}/${token}`, `${hash}/1/${token}`])
    expect(await refusal(receipts.scan(office, version, [page]))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await refusal(receipts.scan(office, version, ['b'.repeat(64)]))).toMatchObject({ code: 'CONFLICT' });
  expect(await refusal(receipts.scan(office, version, Array(6).fill(ticket)))).toMatchObject({
    code: 'INVALID_INPUT',
    message: '最多留 5 张，请先去掉不清楚的，再传新的。',
  });
  const elsewhere = await api.world();
  const foreign = await new Receipts(elsewhere).ticket(elsewhere.administrator, await jpeg(10));
  expect(await refusal(receipts.scan(office, version, [foreign]))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('ZM-12 (the signed paper) only the school brings it; a teacher, a family, the county and another school do not', async () => {
  const { version } = await receipts.read(office);
  const elsewhere = await api.world();
  const cases: [Client, string, number][] = [
    [await school.staff('T001'), 'FORBIDDEN', 403],
    [officer, 'FORBIDDEN', 403],
    [await school.parent('安春'), 'NOT_FOUND', 404],
    [elsewhere.administrator, 'NOT_FOUND', 404],
    [api.guest(), 'NOT_SIGNED_IN', 401],
  ];
  for (const [who, code, status] of cases) {
    expect([code, (await receipts.send(who, await jpeg(10))).status]).toEqual([code, status]);
    expect(await refusal(receipts.scan(who, version, []))).toMatchObject({ code });
  }
}, 60_000);

test('ZM-12 (the signed paper) once it is collected nothing of it is replaced any more', async () => {
  const { version } = await receipts.read(office);
  await receipts.advance(office, 'SEALED', version, { copies: 5 });
  const collected = await receipts.advance(officer, 'COLLECTED', version + 1);
  expect(collected.scans).toHaveLength(1);
  expect((await receipts.read(office)).viewerCanScan).toBe(false);
  expect(await refusal(receipts.scan(office, version + 2, []))).toMatchObject({
    code: 'CONFLICT',
    message: '接收单已经交给平台人员或教育局，照片不能再换。',
  });
  expect(await receipts.county(officer)).toMatchObject({ nodes: [{ scans: [{ by: '孙管理（综评管理员）' }] }] });
});
