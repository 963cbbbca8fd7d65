import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { pagesIn, withPoppler } from '../support/pdf';
import { keptPaper, Receipts } from '../support/receipt-world';
import { COUNTY_TERMS, openOfficer } from '../support/sheet-world';

let api: Api;
let school: EvidenceWorld;
let receipts: Receipts;
let office: Client;
let officer: Client;
let operator: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  receipts = new Receipts(school.world);
  office = school.world.administrator;
  operator = await api.operator();
  officer = await openOfficer(operator, api.guest(), school.world.countyId);
}, 120_000);

const refusal = async (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => Promise.reject(new Error('It was expected to be refused.')),
    (error: ApiError) => error,
  );

const OFFICE = '孙管理（综评管理员）';

const nameOf = ({ schoolName }: { schoolName: string }) => schoolName;

/** How papers stand: schools and booklets of some kinds of work, none of the others. */
const waiting = (known: Record<string, [number, number]>) =>
  ['AT_SCHOOL', 'TO_COLLECT', 'TO_AUDIT', 'AUDITED'].map((work) => {
    const [schools, booklets] = known[work] ?? [0, 0];
    return { work, schools, booklets };
  });

const received = (count: number) => [{ classId: school.third, count }];

test('ZM-12 (the receipt) before anything is published there is none, and none can be issued', async () => {
  expect(await receipts.read(office)).toBeNull();
  expect(await refusal(receipts.issue(office, received(1)))).toMatchObject({ code: 'RULE_BROKEN' });
});

test('ZM-12 (the receipt) each class is offered what is published: a child once, however many versions', async () => {
  const books = new Booklets(school);
  const leader = await school.staff('T001');
  await books.issue(leader, '安春', '安夏');
  await school.give(leader, ['安春']);
  await books.issue(leader, '安春');

  expect(await receipts.read(office)).toMatchObject({
    ...{ schoolName: '柳荫小学', countyName: '临湾区', termName: '2026—2027 学年第一学期' },
    ...{ title: '驻马店市小学生电子化综合素质报告单打印版接收单', copies: 5, state: null, stateName: '还没有登记' },
    classes: [{ classId: school.third, name: '三年级（1）班', published: 2, count: 2 }],
    ...{ count: 2, version: null, steps: [], viewerCanIssue: true, viewerNext: null },
  });
}, 240_000);

test.each([
  ['more than is published', 3, '三年级（1）班发布了 2 份，收到的份数应在 0 到 2 之间。'],
  ['less than nothing', -1, '三年级（1）班发布了 2 份，收到的份数应在 0 到 2 之间。'],
  ['nothing at all', 0, '还没有填收到的份数。请按实际收到的填写。'],
])('ZM-12 (the receipt) a class that received %s is refused in words', async (_, count, message) => {
  expect(await refusal(receipts.issue(office, received(count)))).toMatchObject({ code: 'INVALID_INPUT', message });
});

test('ZM-12 (the receipt) classes of others, a class twice and a contact without name or phone are refused', async () => {
  const wrong: [{ classId: string; count: number }[], object][] = [
    [[{ classId: school.second, count: 1 }], {}],
    [[...received(1), ...received(1)], {}],
    [received(2), { contact: ' ' }],
    [received(2), { contactPhone: '打我手机' }],
    [received(2), { remark: '很'.repeat(101) }],
  ];
  for (const [classes, more] of wrong)
    expect(await refusal(receipts.issue(office, classes, more))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('ZM-12 (the receipt) only the school keeps it; a teacher, a family and another school are refused', async () => {
  const elsewhere = await api.world();
  const cases: [Client, string][] = [
    [await school.staff('T001'), 'FORBIDDEN'],
    [officer, 'FORBIDDEN'],
    [operator, 'FORBIDDEN'],
    [await school.parent('安春'), 'NOT_FOUND'],
    [elsewhere.administrator, 'NOT_FOUND'],
    [await openOfficer(operator, api.guest(), elsewhere.countyId), 'NOT_FOUND'],
  ];
  for (const [client, code] of cases)
    expect(await refusal(receipts.issue(client, received(2)))).toMatchObject({ code });
  expect(await refusal(receipts.read(elsewhere.administrator))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(receipts.read(await school.staff('T001')))).toMatchObject({ code: 'FORBIDDEN' });
});

test('ZM-12 (the receipt) it is issued once at the same moment, and corrected until it is signed', async () => {
  const both = await Promise.allSettled([1, 2].map((count) => receipts.issue(office, received(count))));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const issued = await receipts.read(office);
  expect(issued).toMatchObject({ state: 'ISSUED', stateName: '已登记', version: 1, viewerNext: 'SIGNED' });

  expect(await refusal(receipts.issue(office, received(2), { version: null }))).toMatchObject({ code: 'CONFLICT' });
  const corrected = await receipts.issue(office, received(2), { version: 1, remark: '另有 1 份待补' });
  expect(corrected).toMatchObject({ count: 2, version: 2, remark: '另有 1 份待补', contactPhone: '0396-2900000' });
});

test('ZM-12 (the receipt) the paper goes one way: no step can be left out, taken twice or taken by the wrong hands', async () => {
  for (const to of ['SEALED', 'COLLECTED', 'AUDITED'] as const) {
    const who = { SEALED: office, COLLECTED: officer, AUDITED: officer }[to];
    expect(await refusal(receipts.advance(who, to, 2, { copies: 5 }))).toMatchObject({ code: 'CONFLICT' });
  }
  expect(await refusal(receipts.sign(officer, 2))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(receipts.advance(office, 'SIGNED', 2))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await refusal(receipts.sign(office, 1))).toMatchObject({ code: 'CONFLICT' });

  const signed = await receipts.sign(office, 2, { clientMutationId: 'signed-once-and-for-all' });
  expect(signed).toMatchObject({
    state: 'SIGNED',
    signer: '王语文',
    signerPhone: '19911110011',
    viewerCanIssue: false,
  });
  expect(await receipts.sign(office, 2, { clientMutationId: 'signed-once-and-for-all' })).toEqual(signed);
  expect(await refusal(receipts.sign(office, 3))).toMatchObject({
    code: 'CONFLICT',
    message: '这张接收单现在是“已签收”，不能登记为“已签收”。',
  });
  expect(await refusal(receipts.issue(office, received(1), { version: 3 }))).toMatchObject({ code: 'CONFLICT' });
});

test('ZM-12 (the receipt) all five copies are sealed, of two who say so at once one wins', async () => {
  expect(await refusal(receipts.advance(office, 'SEALED', 3, { copies: 4 }))).toMatchObject({
    code: 'INVALID_INPUT',
    message: '接收单一式 5 份，5 份都要签字盖章，请核对后再登记。',
  });
  const both = await Promise.allSettled([1, 2].map(() => receipts.advance(office, 'SEALED', 3, { copies: 5 })));

  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await receipts.read(office)).toMatchObject({ state: 'SEALED', version: 4, viewerNext: null });
});

test("ZM-12 (the receipt) the supplier's staff or the county collects, the sum counts what is collected", async () => {
  expect(await receipts.county(officer)).toMatchObject({
    counts: waiting({ TO_COLLECT: [1, 2] }),
    nodes: [{ schoolName: '柳荫小学', state: 'SEALED', count: 2, signer: '王语文', viewerNext: 'COLLECTED' }],
  });
  expect(await refusal(receipts.countyPaper(officer))).toMatchObject({ code: 'RULE_BROKEN' });
  await receipts.advance(operator, 'COLLECTED', 4);

  expect(await receipts.county(officer)).toMatchObject({
    counts: waiting({ TO_AUDIT: [1, 2] }),
    nodes: [{ state: 'COLLECTED', viewerNext: 'AUDITED' }],
  });
  expect((await receipts.county(operator)).nodes[0].viewerNext).toBeNull();
  expect(await refusal(receipts.county(office))).toMatchObject({ code: 'FORBIDDEN' });
});

test('ZM-12 (the receipt) the administering office audits, nobody else; every step says when and by whom', async () => {
  expect(await refusal(receipts.advance(operator, 'AUDITED', 5))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(receipts.advance(office, 'AUDITED', 5))).toMatchObject({ code: 'FORBIDDEN' });
  const audited = await receipts.advance(officer, 'AUDITED', 5);

  expect(audited).toMatchObject({ state: 'AUDITED', stateName: '已审核', version: 6, viewerNext: null });
  expect(audited.steps.map(({ stateName, by }: { stateName: string; by: string }) => [stateName, by])).toEqual([
    ['已登记', OFFICE],
    ['已签收', OFFICE],
    ['已盖章', OFFICE],
    ['已收集', expect.stringMatching(/^.+（平台运维）$/)],
    ['已审核', expect.stringMatching(/^.+（县区综评专员）$/)],
  ]);
});

test('ZM-12 (the receipt) a school directly under a city is audited by the city, not by a county', async () => {
  const open = (input: object) =>
    operator.ask(`mutation U($input: OpenUnitInput!) { openUnit(input: $input) { id } }`, { input });
  const { unit } = await operator.ask(`query U($id: ID!) { unit(id: $id) { parentId } }`, {
    id: school.world.countyId,
  });
  const cityOfficer = await openOfficer(operator, api.guest(), unit.parentId);
  const code = `city${Date.now()}`;
  await open({ parentId: unit.parentId, kind: 'SCHOOL', name: '市直小学', code, stages: ['PRIMARY'] });
  const inCity = (wanted: object) => receipts.county(cityOfficer, unit.parentId, wanted);
  const names = async (wanted: object) => (await inCity(wanted)).nodes.map(nameOf);

  expect(await names({ search: '市直' })).toEqual(['市直小学']);
  expect(await names({ search: '柳荫' })).toEqual(['柳荫小学']);
  expect(await names({ search: '%' })).toEqual([]);
  expect(await names({ search: '市直', work: 'AUDITED' })).toEqual([]);
  expect(await names({ search: '柳荫', work: 'AUDITED' })).toEqual(['柳荫小学']);
  const first = await inCity({ first: 1 });
  const one = cityOfficer.statements;
  const second = await inCity({ first: 1, after: first.nextCursor });
  expect([first, second].map(({ nodes }) => nodes.length)).toEqual([1, 1]);
  await inCity({ first: 2 });
  expect([one, cityOfficer.statements]).toEqual([5, 5]);
  expect(new Set([...first.nodes, ...second.nodes].map(nameOf)).size).toBe(2);
  expect(first.totalCount).toBeGreaterThanOrEqual(2);
  expect((await receipts.county(officer)).nodes).toHaveLength(1);
  expect((await officer.ask(COUNTY_TERMS, { unitId: school.world.countyId })).countyTerms).toEqual([
    { schoolYear: 2026, semester: 1, name: '2026—2027 学年第一学期', schoolCount: 1, frozenCount: 0, receiptCount: 1 },
  ]);
  expect(await refusal(receipts.advance(cityOfficer, 'AUDITED', 6))).toMatchObject({ code: 'FORBIDDEN' });
});

withPoppler(
  'ZM-12 (the receipt) the paper has the head and the columns of annex 3, the county sheet the sum',
  async () => {
    const paper = await receipts.paper(office);
    expect(paper.fileName).toBe('接收单 柳荫小学 2026—2027 学年第一学期.pdf');
    const pages = pagesIn(keptPaper(paper));
    expect(pages).toHaveLength(1);
    const text = pages[0]!.replace(/[\s\u3000]+/g, ' ');
    expect(text).toContain('驻马店市小学生电子化综合素质报告单打印版接收单');
    expect(text).toContain('县区教体局（市直小学）（公章） 联系人：孙管理 电话：0396-2900000');
    expect(text).toContain('序号 县区名称 学校名称 接收物品数量 签收人 联系方式 备注');
    expect(text).toMatch(/1 临湾区 柳荫小学 2 ?份 王语文 19911110011 另有 1 份待补/);
    expect(text).toContain('注：本表由专人负责收集，县级教育局审核盖章');
    expect(text).toContain('各班数量：三年级（1）班 2 份。');
    expect(text).toContain('一式 5 份');
    expect(text).toContain('学校签收（签字并盖公章）：');
    expect(text).toContain('县区教体局（市直小学）审核（公章）：');
    expect(text).not.toContain('合计');

    const sheet = pagesIn(keptPaper(await receipts.countyPaper(officer)))[0]!.replace(/[\s\u3000]+/g, ' ');
    expect(sheet).toMatch(/1 临湾区 柳荫小学 2 ?份 王语文 19911110011/);
    expect(sheet).toMatch(/合计 1 所学校 2 ?份/);
    expect(sheet).not.toContain('学校签收');
  },
  60_000,
);
