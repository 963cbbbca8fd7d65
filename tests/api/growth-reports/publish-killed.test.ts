import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Booklets, PUBLISH } from '../../support/booklet-world';
import { Client } from '../../support/client';
import { EvidenceWorld, GIVE } from '../../support/evidence-world';
import { type OwnApi, rowsIn, startOwnApi } from '../../support/own-api';
import { spawnServer } from '../../support/servers.mjs';

type Server = Awaited<ReturnType<typeof spawnServer>>;

const NOW = '2026-11-23T02:00:00Z';
const KILLS = 5;

let api: OwnApi;
let school: EvidenceWorld;
let token: string;
let server: Server | null = null;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  school = await EvidenceWorld.open(api);
  token = (await school.staff('T001')).token!;
});

afterAll(async () => {
  await server?.end('SIGKILL');
  await api.stop();
});

const leader = () => new Client(server?.url ?? api.url, token);
const rows = (query: string) => rowsIn({ dataDir: api.dataDir, env: api.env }, query);

async function killAndStartAgain(): Promise<void> {
  if (server) await server.end('SIGKILL');
  else process.kill(api.pid, 'SIGKILL');
  server = await spawnServer(api.env);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${server.control}/clock`, { method: 'POST', headers, body: JSON.stringify({ now: NOW }) });
}

const ofClass = (studentIds: string[]) => ({ classId: school.third, studentIds, clientMutationId: randomUUID() });

const countOf = async (number: number): Promise<number> =>
  (
    await rows(
      `select id from growth_report_version where school_id = '${school.schoolId}' and number = ${Number(number)}`,
    )
  ).length;

/** Kills the server as soon as so many children have the version that is being published; answers how many had it then. */
async function killOnce(enough: number, number: number, sending: Promise<boolean>): Promise<number> {
  let answered = false;
  void sending.then(() => (answered = true));
  while (!answered && (await countOf(number)) < enough) await pause(10);
  await killAndStartAgain();
  return countOf(number);
}

test('R1 killed while a class is published and sent again, every child gets every version once and none is lost', async () => {
  const names = [...school.pupils.keys()].filter((name) => name.startsWith('安'));
  const everybody = school.ids(...names);
  // Something new for each child, so that there is a version more to publish.
  const flowers = () => leader().ask(GIVE, { input: { ...ofClass(everybody), reason: 'listening' } });
  const publish = async (input: object) => (await leader().ask(PUBLISH, { input })).publishReports;
  await new Booklets(school).check(leader(), ...names);
  const halfway: number[] = [];
  for (let version = 1; version <= KILLS; version++) {
    await flowers();
    const input = ofClass(everybody);
    const sending = publish(input).then(
      () => true,
      () => false,
    );
    halfway.push(await killOnce(2 * version, version, sending));
    expect(await publish(input)).toEqual({ done: everybody, refused: [] });
  }

  expect(halfway.filter((count) => count > 0 && count < everybody.length)).not.toEqual([]);
  const kept = await rows(
    `select r.student_id, r.state, r.latest, v.number, v.hash, v.code from growth_report r
     join growth_report_version v on v.school_id = r.school_id and v.report_id = r.id
     where r.school_id = '${school.schoolId}' order by r.student_id, v.number`,
  );
  const numbers = Array.from({ length: KILLS }, (_, index) => index + 1);
  for (const id of everybody) {
    const own = kept.filter((row) => row.student_id === id);
    expect(own.map((row) => Number(row.number))).toEqual(numbers);
    expect(new Set(own.map((row) => row.hash)).size).toBe(KILLS);
    expect(own.map((row) => [row.state, Number(row.latest)])).toEqual(numbers.map(() => ['CORRECTED', KILLS]));
  }
  expect(new Set(kept.map((row) => row.code)).size).toBe(everybody.length * KILLS);
  const told = await rows(
    `select id from audit_entry where school_id = '${school.schoolId}' and action in ('growth-reports.report-published', 'growth-reports.report-corrected')`,
  );
  expect(told).toHaveLength(everybody.length * KILLS);
}, 300_000);
