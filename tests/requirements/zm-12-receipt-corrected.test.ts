import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld, jpeg } from '../support/evidence-world';
import { pagesIn, withPoppler } from '../support/pdf';
import { keptPaper, Receipts } from '../support/receipt-world';
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

const received = (count: number) => [{ classId: school.third, count }];

test('ZM-12 (the corrected receipt) what is not signed is simply changed, and what there is not cannot be corrected', async () => {
  expect(await refusal(receipts.correct(office, received(1), 1))).toMatchObject({ code: 'RULE_BROKEN' });
  await receipts.issue(office, received(2));
  expect(await refusal(receipts.correct(office, received(1), 1))).toMatchObject({
    code: 'CONFLICT',
    message: '接收单还没有签收，直接改好份数再保存就行，不用更正。',
  });
});

test('ZM-12 (the corrected receipt) without a reason, with the same count or more than is published it is refused in words', async () => {
  await receipts.sign(office, 1);
  await receipts.scan(office, 2, [await receipts.ticket(office, await jpeg(10))]);
  await receipts.advance(office, 'SEALED', 3, { copies: 5 });
  const wrong: [ReturnType<typeof received>, object, string][] = [
    [received(1), { reason: ' ' }, '请写明为什么更正，不超过 100 字，教育局会看到。'],
    [received(1), { reason: '错'.repeat(101) }, '请写明为什么更正，不超过 100 字，教育局会看到。'],
    [received(2), {}, '各班的份数和原来一样，没有要更正的。请改好份数再提交。'],
    [received(3), {}, '三年级（1）班发布了 2 份，收到的份数应在 0 到 2 之间。'],
  ];
  for (const [classes, more, message] of wrong)
    expect(await refusal(receipts.correct(office, classes, 4, more))).toMatchObject({ code: 'INVALID_INPUT', message });
  expect(await refusal(receipts.correct(office, received(1), 3))).toMatchObject({ code: 'CONFLICT' });
});

test('ZM-12 (the corrected receipt) only the school corrects it', async () => {
  const elsewhere = await api.world();
  const cases: [Client, string][] = [
    [await school.staff('T001'), 'FORBIDDEN'],
    [officer, 'FORBIDDEN'],
    [await school.parent('安春'), 'NOT_FOUND'],
    [elsewhere.administrator, 'NOT_FOUND'],
  ];
  for (const [who, code] of cases) expect(await refusal(receipts.correct(who, received(1), 4))).toMatchObject({ code });
});

test('ZM-12 (the corrected receipt) a signed one is replaced, not edited: a new one to be signed, the old stays as it was', async () => {
  const before = await receipts.read(office);
  expect([before.edition, before.editions, before.viewerCanCorrect]).toEqual([1, [], true]);
  const both = await Promise.allSettled(
    [1, 2].map((at) => receipts.correct(office, received(1), 4, { clientMutationId: `corrected-at-once-${at}` })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);

  const now = await receipts.read(office);
  expect(now).toMatchObject({
    ...{ state: 'ISSUED', count: 1, edition: 2, correctedBecause: '少收 1 份', signer: null, signerPhone: null },
    ...{ scans: [], viewerCanIssue: true, viewerCanCorrect: false, viewerNext: 'SIGNED' },
  });
  expect(now.steps).toHaveLength(1);
  expect(now.editions).toEqual([
    {
      ...{ number: 1, stateName: '已盖章', count: 2, signer: '王语文', remark: '', reason: '少收 1 份' },
      ...{ classes: [{ name: '三年级（1）班', count: 2 }], steps: before.steps },
      scans: [{ ...before.scans[0], url: expect.any(String) }],
      ...{ replacedBy: '孙管理（综评管理员）', replacedAt: expect.stringMatching(/^2026-11-23/) },
    },
  ]);
  // The picture of the old paper is still there.
  expect((await fetch(`${api.url}${now.editions[0].scans[0].url}`)).status).toBe(200);
});

test('ZM-12 (the corrected receipt) the county sees that it was corrected and why, and counts only the new one', async () => {
  expect(await receipts.county(officer)).toMatchObject({
    nodes: [{ state: 'ISSUED', count: 1, edition: 2, correctedBecause: '少收 1 份' }],
  });
  expect((await receipts.read(officer)).editions).toMatchObject([{ number: 1, count: 2 }]);
  let { version } = await receipts.sign(office, (await receipts.read(office)).version);
  ({ version } = await receipts.advance(office, 'SEALED', version, { copies: 5 }));
  await receipts.advance(officer, 'COLLECTED', version);
  const { counts } = await receipts.county(officer);
  expect(counts.find(({ work }: { work: string }) => work === 'TO_AUDIT')).toMatchObject({ schools: 1, booklets: 1 });
});

withPoppler(
  'ZM-12 (the corrected receipt) the paper and the sheet of the county say that it is a corrected one',
  async () => {
    const text = (pdf: { content: string }) =>
      pagesIn(keptPaper(pdf))
        .join(' ')
        .replace(/[\s\u3000]+/g, '');
    expect(text(await receipts.paper(office))).toContain('更正件，第2版');
    expect(text(await receipts.countyPaper(officer))).toContain('更正件，第2版');
  },
);

test('ZM-12 (the corrected receipt) also what was collected can be corrected once more, what is audited no more', async () => {
  const collected = await receipts.read(office);
  expect([collected.state, collected.viewerCanCorrect]).toEqual(['COLLECTED', true]);
  let { version } = await receipts.correct(office, received(2), collected.version, { reason: '补收 1 份' });
  ({ version } = await receipts.sign(office, version));
  ({ version } = await receipts.advance(office, 'SEALED', version, { copies: 5 }));
  ({ version } = await receipts.advance(officer, 'COLLECTED', version));
  const audited = await receipts.advance(officer, 'AUDITED', version);
  expect(audited.editions.map(({ number, reason }: Record<string, unknown>) => [number, reason])).toEqual([
    [2, '补收 1 份'],
    [1, '少收 1 份'],
  ]);
  expect(await refusal(receipts.correct(office, received(1), audited.version))).toMatchObject({
    code: 'CONFLICT',
    message: '教育局已经审核盖章，这张接收单不能再更正。份数确实错了，请联系所属教育局的综评专员。',
  });
});
