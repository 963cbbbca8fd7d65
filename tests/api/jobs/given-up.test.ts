import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Booklets } from '../../support/booklet-world';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { smallRoster } from '../../support/small-roster';

const STATE = `query State($id: ID!) { rosterImport(id: $id) { state stateName failure } }`;

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let minutes = 0;

beforeAll(async () => {
  api = await startOwnApi();
  await later(0);
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
});

afterAll(() => api.stop());

async function later(more: number): Promise<void> {
  minutes += more;
  await api.setClock(new Date(Date.parse('2026-11-23T02:00:00Z') + minutes * 60_000).toISOString());
}

/** Eight tries, each after the longest pause. */
async function tryUntilTheEnd(): Promise<void> {
  for (let tried = 0; tried < 8; tried++) {
    await api.settle();
    await later(11);
  }
}

/** Breaks a folder of the file store, and gives back how to mend it. */
function breakFolder(name: string): () => void {
  const folder = path.join(api.dataDir, 'files', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(folder, 'no folder');
  return () => rmSync(folder);
}

const deadJobs = () => api.rows(`select kind from job where state = 'DEAD'`);

test('a printing that the house cannot finish says so in the end, and works again when it is mended', async () => {
  const books = new Booklets(school);
  await books.issue(leader, '安春', '安夏');
  const mend = breakFolder('booklets');
  const { id } = await books.print(leader, { classId: school.third });
  await tryUntilTheEnd();
  await tryUntilTheEnd();
  const ended = await books.jobOf(leader, id);
  const advice = '系统暂时没能生成。请稍后再生成一次；还不行请联系系统管理员。';

  expect(ended).toMatchObject({ state: 'FAILED', stateName: '没有生成成功', done: 0, failure: advice });
  expect(ended.refused).toEqual(['01 安春', '02 安夏'].map((name) => ({ name, message: advice })));
  expect(await deadJobs()).toHaveLength(2);
  mend();
  expect((await books.printed(leader, { classId: school.third })).done).toBe(2);
}, 240_000);

test('sheets that the house cannot read end in words that say what to do', async () => {
  const { administrator } = school.world;
  const { id } = await school.world.preview(smallRoster());
  // As if the server had been stopped before it began to read.
  await api.rows(`update roster_import set state = 'READING' where id = '${id}'`);
  const waits = `state = 'WAITING', attempts = 0, due_at = '2000-01-01 00:00:00.000'`;
  await api.rows(`update job set ${waits} where payload like '%${id}%'`);
  breakFolder('rosters');
  await tryUntilTheEnd();

  expect((await administrator.ask(STATE, { id })).rosterImport).toEqual({
    state: 'FAILED',
    stateName: '读取失败',
    failure: '表格没有读成，不是表格的问题。请重新上传一次；还不行请联系系统管理员。',
  });
});
