import { writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type Api, startApi } from '../support/api';
import { Booklets, CHECK, PUBLISH } from '../support/booklet-world';
import type { ApiError, Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { pagesIn, withPoppler } from '../support/pdf';

const PRINTINGS = `query Printings($schoolId: ID!, $first: Int, $after: ID) { printings(schoolId: $schoolId, first: $first, after: $after) {
  nextCursor nodes { id classId what termId termName state stateName total done requestedBy requestedAt viewerCanCancel } } }`;
const CANCEL = `mutation Cancel($input: CancelPrintInput!) { cancelPrint(input: $input) { id state } }`;

let api: Api;
let school: EvidenceWorld;
let books: Booklets;
let office: Client;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  office = school.world.administrator;
  leader = await school.staff('T001');
}, 120_000);

const refusal = async (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => Promise.reject(new Error('It was expected to be refused.')),
    (error: ApiError) => error,
  );

const whole = () => ({ schoolId: school.schoolId });

const printingsOf = async (client: Client, paged: object = {}) =>
  (await client.ask(PRINTINGS, { schoolId: school.schoolId, ...paged })).printings;

const keptFile = (bytes: Uint8Array): string => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'zongping-bound-')), 'bound.pdf');
  writeFileSync(file, bytes);
  return file;
};

const unzipped = async (url: string) => unzipSync(new Uint8Array(await (await books.download(url)).arrayBuffer()));

test('ZM-12 (the school) what is not published is not printed, and the words say what comes first', async () => {
  expect(await refusal(books.print(office, whole()))).toMatchObject({
    ...{ code: 'RULE_BROKEN', message: '还没有已发布的报告单（册）。请先检查并发布，再打印。' },
  });
});

test("ZM-12 (the school) only the school's offices print all of it", async () => {
  const other = await api.world();
  const cases: [Client, string][] = [
    [leader, 'FORBIDDEN'],
    [await school.staff('T002'), 'FORBIDDEN'],
    [await api.operator(), 'FORBIDDEN'],
    [await school.parent('安春', 'TERMS'), 'NOT_FOUND'],
    [other.administrator, 'NOT_FOUND'],
  ];
  for (const [client, code] of cases) expect(await refusal(books.print(client, whole()))).toMatchObject({ code });
  const both = { ...whole(), classId: school.third };
  expect(await refusal(books.print(office, both))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await refusal(books.print(office, { ...whole(), termId: '0'.repeat(16) }))).toMatchObject({
    code: 'NOT_FOUND',
  });
});

withPoppler(
  'ZM-12 (the school) each class is one volume, in which every child begins on the front of a sheet',
  async () => {
    await books.issue(leader, '安春', '安夏');
    const [inSecond] = school.ids('白雨');
    const input = { classId: school.second, studentIds: [inSecond] };
    for (const [step, clientMutationId] of [
      [CHECK, 'check-second-class'],
      [PUBLISH, 'publish-second-class'],
    ] as const)
      await office.ask(step, { input: { ...input, clientMutationId } });
    const job = await books.printed(office, whole());
    expect([job.state, job.done, job.total, job.classId]).toEqual(['DONE', 3, 3, null]);
    expect(job.download.fileName).toBe('全校合订报告单（3 份）.zip');

    const zip = await unzipped(job.download.url);
    expect(Object.keys(zip)).toEqual(['目录.csv', '二年级（1）班.pdf', '三年级（1）班.pdf']);
    const bound = pagesIn(keptFile(zip['三年级（1）班.pdf']!));
    const ofClass = await books.printed(leader, { classId: school.third });
    const single = await unzipped(ofClass.download.url);
    expect(Object.keys(single).slice(0, 4)).toEqual([
      '目录.csv',
      '01 安春.pdf',
      '02 安夏.pdf',
      '合订本（双面打印）.pdf',
    ]);
    const [spring, summer] = ['01 安春.pdf', '02 安夏.pdf'].map((name) => pagesIn(keptFile(single[name]!)));
    expect(spring!.length % 2).toBe(1);
    expect(bound).toEqual([...spring!, '', ...summer!, ...(summer!.length % 2 === 1 ? [''] : [])]);
    expect(pagesIn(keptFile(single['合订本（双面打印）.pdf']!))).toEqual(bound);

    const [head, ...lines] = Buffer.from(zip['目录.csv']!).toString('utf8').trim().split('\r\n');
    expect(head).toContain('班级,学生,从第几页起,页数,内容指纹');
    const { version } = await books.report(leader, '安夏');
    expect(lines[2]).toBe(`三年级（1）班,02 安夏,${spring!.length + 2},${summer!.length},${version.hash}`);
  },
  240_000,
);

test('ZM-12 (the school) it is begun once, cancelled, and gone on with', async () => {
  // New versions are drawn first, so that the printing is still under way when it is cancelled.
  await school.give(leader, ['安春', '安夏']);
  await books.issue(leader, '安春', '安夏');
  const { id } = await books.print(office, whole());
  const beside = await books.print(office, whole());
  const input = { jobId: id, clientMutationId: `cancel-${id}` };
  const cancelled = await office.ask(CANCEL, { input }).catch((error: ApiError) => error);
  const again = await books.printed(office, whole());

  expect(beside.id).toBe(id);
  expect(cancelled).toMatchObject({ cancelPrint: { id, state: 'CANCELLED' } });
  expect([again.id === id, again.state, again.done]).toEqual([false, 'DONE', 3]);
  expect(await refusal(books.jobOf(leader, again.id))).toMatchObject({ code: 'NOT_FOUND' });
}, 240_000);

test('ZM-12 (the print centre) the offices see what was printed of the school and its classes, a leader the own class', async () => {
  const father = await school.parent('安春');
  await books.print(father, { studentId: school.ids('安春')[0] });
  const { nodes } = await printingsOf(office);

  expect(nodes.map(({ what, state }: { what: string; state: string }) => [what, state])).toEqual([
    ['全校', 'DONE'],
    ['全校', 'CANCELLED'],
    ['三年级（1）班', 'DONE'],
    ['全校', 'DONE'],
  ]);
  expect(nodes[2]).toMatchObject({
    ...{ classId: school.third, termName: '2026—2027 学年第一学期', stateName: '可以下载' },
    ...{ total: 2, done: 2, requestedBy: '王语文', viewerCanCancel: false },
  });
  expect((await printingsOf(leader)).nodes).toEqual([nodes[2]]);
  const first = await printingsOf(office, { first: 3 });
  const rest = await printingsOf(office, { first: 3, after: first.nextCursor });
  expect([...first.nodes, ...rest.nodes]).toEqual(nodes);
  expect(rest.nextCursor).toBeNull();
});

test('ZM-12 (the print centre) a teacher, a family and another school see nothing of it; its length costs nothing', async () => {
  const other = await api.world();
  expect(await refusal(printingsOf(await school.staff('T003')))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(printingsOf(await school.parent('安春')))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(printingsOf(other.administrator))).toMatchObject({ code: 'NOT_FOUND' });
  await printingsOf(office, { first: 1 });
  const one = office.statements;
  await printingsOf(office);
  expect([one, office.statements]).toEqual([3, 3]);
});
