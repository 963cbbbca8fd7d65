import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { Booklets } from '../../support/booklet-world';
import type { Client } from '../../support/client';
import { EvidenceWorld, jpeg } from '../../support/evidence-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { keptPdf, pagesIn, qrOn, withPoppler } from '../../support/pdf';
import { holdRenderer } from '../../support/renderer';

const CANCEL = `mutation Cancel($input: CancelPrintInput!) { cancelPrint(input: $input) { id state stateName download { url } viewerCanCancel } }`;
const CHILDREN = ['安春', '安夏', '安秋', '安冬'];

let api: OwnApi;
let school: EvidenceWorld;
let books: Booklets;
let leader: Client;

beforeAll(async () => {
  api = await startOwnApi({ PUBLIC_URL: 'https://zongping.example/' });
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  leader = await school.staff('T001');
  await books.issue(leader, ...CHILDREN);
});

afterAll(() => api.stop());

const jobOf = (id: string) => books.jobOf(leader, id);

/** Waits until so many booklets of a printing lie ready. */
async function printedSoFar(id: string, enough: number): Promise<number> {
  for (;;) {
    const { done } = await jobOf(id);
    if (done >= enough) return done;
    await pause(20);
  }
}

test('ZM-12 a class shows how far its printing is, is not begun twice, and is cancelled in the middle', async () => {
  const { id, state, total, done } = await books.print(leader, { classId: school.third });
  expect([['WAITING', 'PRINTING'].includes(state), total, done]).toEqual([true, 4, 0]);
  await printedSoFar(id, 1);
  const renderer = await holdRenderer(api.pid);
  const halfway = await jobOf(id);
  expect(halfway).toMatchObject({ state: 'PRINTING', stateName: '正在生成', viewerCanCancel: true, download: null });
  expect([1, 2, 3]).toContain(halfway.done);
  expect(halfway.pages).toBeGreaterThan(halfway.done);
  expect((await books.print(leader, { classId: school.third })).id).toBe(id);

  const input = { jobId: id, clientMutationId: `cancel-${id}` };
  const { cancelPrint } = await leader.ask(CANCEL, { input });
  expect(cancelPrint).toEqual({ id, state: 'CANCELLED', stateName: '已取消', download: null, viewerCanCancel: false });
  process.kill(renderer, 'SIGCONT');
  await api.settle();
  expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED', done: halfway.done });
  const again = { jobId: id, clientMutationId: `again-${id}` };
  await expect(leader.ask(CANCEL, { input: again })).rejects.toMatchObject({
    ...{ code: 'CONFLICT', message: '这次打印已经结束，不用取消。' },
  });

  // Begun anew it is another printing, which goes to its end.
  const whole = await books.printed(leader, { classId: school.third });
  expect([whole.id === id, whole.state, whole.done]).toEqual([false, 'DONE', 4]);
}, 240_000);

test('ZM-12 a booklet that cannot be drawn is named with what to do, and the others are printed', async () => {
  const father = await school.parent('安夏', 'PHOTOS', 'TERMS');
  await school.save(father, {
    ...{ category: 'art', studentIds: school.ids('安夏') },
    photoIds: [await school.photo(father, await jpeg(33))],
  });
  await books.publish(leader, '安夏');
  const { sections } = await books.report(leader, '安夏');
  const [{ hash }] = sections.flatMap((one: { moments: { photos: { hash: string }[] }[] }) =>
    one.moments.flatMap(({ photos }) => photos),
  );
  const file = path.join(api.dataDir, 'files/photos', school.schoolId, hash.slice(0, 2), `${hash}.image.jpg`);
  writeFileSync(file, 'no picture any more');

  const job = await books.printed(leader, { classId: school.third });
  expect(job).toMatchObject({
    ...{ state: 'DONE', total: 4, done: 3, failure: null },
    refused: [{ name: '02 安夏', message: expect.stringMatching(/^没有生成成功，可能有照片损坏。请/) }],
  });
  expect(job.download.fileName).toBe('班级报告单（3 份）.zip');
  const zip = unzipSync(new Uint8Array(await (await books.download(job.download.url)).arrayBuffer()));
  const printed = ['01 安春', '03 安秋', '04 安冬'];
  expect(Object.keys(zip)).toEqual([
    ...['目录.csv', ...printed.map((name) => `${name}.pdf`), '合订本（双面打印）.pdf'],
    ...printed.map((name) => `内容快照/${name}.json`),
  ]);
  const list = Buffer.from(zip['目录.csv']!).toString('utf8').trimEnd().split('\r\n');
  expect(list.map((line) => line.replace(/,\d+,[0-9a-f]{64}$/, ',n,hash'))).toEqual([
    '\ufeff文件,页数,内容指纹',
    ...['01 安春.pdf,n,hash', '02 安夏,没有生成,', '03 安秋.pdf,n,hash', '04 安冬.pdf,n,hash'],
  ]);

  // Alone it fails, with the same advice; once the photo is taken back it prints.
  const alone = await books.printed(leader, { studentId: school.ids('安夏')[0] });
  expect([alone.state, alone.stateName, alone.done, alone.download]).toEqual(['FAILED', '没有生成成功', 0, null]);
  expect(alone.failure).toBe(job.refused[0].message);
  const [{ recordId }] = sections.find((one: { id: string }) => one.id === 'art').moments;
  await school.withdraw(father, recordId);
  expect((await books.printed(leader, { studentId: school.ids('安夏')[0] })).state).toBe('DONE');
}, 240_000);

withPoppler(
  'ZM-12 the QR code of a booklet opens the address at which families reach the server',
  async () => {
    const job = await books.printed(leader, { studentId: school.ids('安春')[0] });
    const file = await keptPdf(await books.download(job.download.url));
    const { version } = await books.report(leader, '安春');

    expect(await qrOn(file, pagesIn(file).length)).toBe(
      `https://zongping.example/#/pages/verify-code/index?code=${version.code}`,
    );
  },
  240_000,
);
