import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { Graduations, lastGrade, PRINT_GRADUATIONS } from '../support/graduation-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../support/pdf';
import { officesRoster } from '../support/sample-world';

const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

let api: OwnApi;
let school: EvidenceWorld;
let graduations: Graduations;
let principal: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2027-01-25T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  await api.rows(lastGrade(school));
  const spring = { schoolYear: 2026, semester: 2, startsOn: '2027-02-15', endsOn: '2027-07-15' };
  await (await api.operator()).ask(OPEN_TERM, { input: { schoolId: school.schoolId, ...spring } });
  await api.setClock('2027-02-20T02:00:00Z');
  graduations = new Graduations(school);
  principal = await school.staff('T010');
  await graduations.sign(principal, ['安夏'], { outcome: 'deferred', reason: '家长申请推迟一年' });
}, 120_000);

afterAll(() => api.stop());

const printed = async (client: Client, child: string) =>
  (await client.ask(PRINT_GRADUATIONS, graduations.printing(school.third, school.ids(child)[0]!))).printGraduations;

withPoppler(
  'ZM-15 the page of one pupil has the terms, the standard, the decision with its reason, and nobody else',
  async () => {
    const { fileName, content } = await printed(principal, '安夏');
    expect(fileName).toBe('2027 届毕业评价表 六年级（1）班 安夏.pdf');
    const text = pagesIn(await keptPdf(new Response(Buffer.from(content, 'base64')))).join('\n');
    for (const said of ['六年级上', '六年级下', '暂缓毕业', '理由：家长申请推迟一年', '签署：谢校长 2027-02-20'])
      expect(text).toContain(said);
    for (const name of [...'春秋冬梅兰竹菊江河湖海山云']) expect(text).not.toContain(`安${name}`);
    await api.settle();
    const entries = await api.rows(
      `select subject_id from audit_entry where school_id = '${school.schoolId}' and action = 'growth-reports.graduations-printed'`,
    );
    expect(entries).toEqual([{ subject_id: school.ids('安夏')[0] }]);
  },
  60_000,
);

withPoppler(
  'ZM-15 before anybody has signed the page says so, and has room for the names',
  async () => {
    const { content } = await printed(await school.staff('T001'), '安春');
    const text = pagesIn(await keptPdf(new Response(Buffer.from(content, 'base64')))).join('\n');
    for (const said of ['还没有签署', '班主任签字', '校长签字']) expect(text).toContain(said);
    expect(text).not.toContain('理由');
  },
  60_000,
);

test('ZM-15 a pupil of another class has no page here', async () => {
  const input = graduations.printing(school.third, school.ids('白雨')[0]!);
  const { errors } = await principal.raw(PRINT_GRADUATIONS, input);
  expect([errors?.[0]?.message, errors?.[0]?.extensions.code]).toEqual([
    expect.stringContaining('这名学生'),
    'NOT_FOUND',
  ]);
});
