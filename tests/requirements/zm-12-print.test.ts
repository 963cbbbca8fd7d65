import { unzipSync } from 'fflate';
import { type Api, startApi } from '../support/api';
import { Booklets } from '../support/booklet-world';
import { EvidenceWorld, evidenceRoster, PUPILS } from '../support/evidence-world';
import { keptPdf, pagesIn, qrOn, withPoppler } from '../support/pdf';
import { studentsSheet } from '../support/small-roster';

/** 𠮷 is beyond the plane that most fonts know. */
const RARE = '安𠮷';
const GUARDIANS: [string, string, string][] = [[`${RARE}父`, '父亲', '19900019998']];

let api: Api;
let school: EvidenceWorld;
let books: Booklets;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  const pupils = PUPILS.map((pupil) =>
    pupil.name === '安夏' ? { ...pupil, name: RARE, guardians: GUARDIANS } : pupil,
  );
  const roster = evidenceRoster().map((sheet) => (sheet.name === '学生.csv' ? studentsSheet(pupils) : sheet));
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster });
  books = new Booklets(school);
}, 120_000);

withPoppler(
  'ZM-12 (the PDF) a family prints its published booklet: name, page numbers, code and QR; the link works once',
  async () => {
    const leader = await school.staff('T001');
    const father = await school.parent(RARE, 'TERMS', 'PHOTOS');
    await school.give(leader, [RARE]);
    await books.issue(leader, RARE);
    const [studentId] = school.ids(RARE);
    const job = await books.printed(father, { studentId });
    expect([job.state, job.done, job.total]).toEqual(['DONE', 1, 1]);

    const answer = await books.download(job.download.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const file = await keptPdf(answer);
    expect((await books.download(job.download.url)).status).toBe(410);
    const sheets = pagesIn(file);
    const text = sheets.join('');
    // Cover, contents, five areas, flowers and results, completeness: nobody has evaluated yet.
    expect([sheets.length, job.pages]).toEqual([9, 9]);
    expect(text).toContain('𠮷');
    sheets.slice(1).forEach((sheet, index) => expect(sheet).toMatch(new RegExp(`学期\\s+${index + 1}\\s+编号`)));
    const { version } = await books.report(leader, RARE);
    expect(text).toContain(version.code.replace(/(.{4})(?=.)/g, '$1 '));
    expect(await qrOn(file, sheets.length)).toMatch(new RegExp(`/#/pages/verify-code/index\\?code=${version.code}$`));
  },
  240_000,
);

test('ZM-12 (the PDF) a class is printed as one download with one PDF a child, those that are published', async () => {
  const leader = await school.staff('T001');
  await books.issue(leader, '安春', RARE);
  const teacher = await school.staff('T002');
  await expect(books.print(teacher, { classId: school.third })).rejects.toMatchObject({ code: 'FORBIDDEN' });

  const job = await books.printed(leader, { classId: school.third });
  expect([job.state, job.done, job.total]).toEqual(['DONE', 2, 2]);
  const zip = unzipSync(new Uint8Array(await (await books.download(job.download.url)).arrayBuffer()));
  expect(Object.keys(zip)).toEqual([
    ...['目录.csv', '01 安春.pdf', `02 ${RARE}.pdf`, '合订本（双面打印）.pdf'],
    ...['内容快照/01 安春.json', `内容快照/02 ${RARE}.json`],
  ]);
  expect(Buffer.from(zip['01 安春.pdf']!).toString('latin1', 0, 5)).toBe('%PDF-');
  expect((await books.ofClass(leader)).lastPrintId).toBe(job.id);
}, 240_000);
