import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { Booklets, PRINT_JOB } from '../../support/booklet-world';
import { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { type OwnApi, rowsIn, startOwnApi } from '../../support/own-api';
import { holdRenderer } from '../../support/renderer';
import { spawnServer } from '../../support/servers.mjs';

type Server = Awaited<ReturnType<typeof spawnServer>>;

const CHILDREN = ['安春', '安夏', '安秋', '安冬', '安梅'];

let api: OwnApi;
let school: EvidenceWorld;
let books: Booklets;
let server: Server | null = null;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  await books.issue(await school.staff('T001'), ...CHILDREN);
});

afterAll(async () => {
  await server?.end('SIGKILL');
  await api.stop();
});

const rows = (query: string) => rowsIn({ dataDir: api.dataDir, env: api.env }, query);

/** The PDFs in the file store, with the moment at which each was written. */
function keptPdfs(): Map<string, number> {
  const folder = path.join(api.dataDir, 'files/booklets');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
  return new Map(names.map((name) => [name, statSync(path.join(folder, name)).mtimeMs]));
}

/** Starts the server again later than any work may still be under way in the one that was killed. */
async function startAgain(): Promise<void> {
  server = await spawnServer(api.env);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ now: '2026-11-23T02:10:00Z' });
  await fetch(`${server.control}/clock`, { method: 'POST', headers, body });
}

async function ended(client: Client, id: string) {
  for (;;) {
    const { printJob } = await client.ask(PRINT_JOB, { id });
    if (!['WAITING', 'PRINTING'].includes(printJob.state)) return printJob;
    await pause(100);
  }
}

test('R1 killed in the middle of printing a class, the server goes on where it was and prints nothing twice', async () => {
  const leader = await school.staff('T001');
  const { id } = await books.print(leader, { classId: school.third });
  while ((await leader.ask(PRINT_JOB, { id })).printJob.done < 2) await pause(20);
  const renderer = await holdRenderer(api.pid);
  const { done } = (await leader.ask(PRINT_JOB, { id })).printJob;
  process.kill(api.pid, 'SIGKILL');
  process.kill(renderer, 'SIGKILL');
  const before = keptPdfs();
  expect([2, 3, 4]).toContain(done);
  expect([...before.keys()].length).toBeGreaterThanOrEqual(done);

  await startAgain();
  const again = new Client(server!.url, leader.token);
  const job = await ended(again, id);

  expect(job).toMatchObject({ state: 'DONE', total: 5, done: 5, refused: [] });
  const after = keptPdfs();
  expect(after.size).toBe(CHILDREN.length);
  for (const [name, at] of before) expect([name, after.get(name)]).toEqual([name, at]);
  const [kept] = await rows(`select items from print_job where id = '${id}'`);
  const items = JSON.parse(String(kept!.items)) as { versionId: string; key: string; pages: number }[];
  const versions = await rows(`select id from growth_report_version where school_id = '${school.schoolId}'`);
  expect(items.map(({ versionId }) => versionId).sort()).toEqual(versions.map((row) => row.id).sort());
  expect(new Set(items.map(({ key }) => key)).size).toBe(CHILDREN.length);
  expect(job.pages).toBe(items.reduce((sum, { pages }) => sum + pages, 0));

  const answer = await fetch(`${server!.url}${job.download.url}`);
  const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const pdfs = Object.keys(zip).filter((name) => /^\d.*\.pdf$/.test(name));
  expect(pdfs).toEqual(CHILDREN.map((name, index) => `0${index + 1} ${name}.pdf`));
  const stored = [...after.keys()].map((name) => readFileSync(path.join(api.dataDir, 'files/booklets', name)));
  for (const name of pdfs)
    expect([name, stored.some((bytes) => bytes.equals(Buffer.from(zip[name]!)))]).toEqual([name, true]);
  const told = await rows(
    `select id from audit_entry where school_id = '${school.schoolId}' and action = 'growth-reports.print-finished'`,
  );
  expect(told).toHaveLength(1);
}, 240_000);
