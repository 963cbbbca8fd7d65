import { randomUUID } from 'node:crypto';
import { Client } from '../../support/client';
import { EvidenceWorld, GIVE, SAVE } from '../../support/evidence-world';
import { type OwnApi, rowsIn, startOwnApi } from '../../support/own-api';
import { keptCounts, recount } from '../../support/recount';
import { spawnServer } from '../../support/servers.mjs';

type Server = Awaited<ReturnType<typeof spawnServer>>;

const KILLS = 20;
const CHILDREN = ['安春', '安夏', '安秋'];

/** One request that a client keeps until it is answered. */
interface Sent {
  who: 'father' | 'teacher';
  query: string;
  input: Record<string, unknown>;
  field: 'saveRecord' | 'giveFlowers';
  /** The id that was answered, and how often. */
  answers: string[];
}

let api: OwnApi;
let school: EvidenceWorld;
let tokens: Record<Sent['who'], string>;
let server: Server | null = null;
const sent: Sent[] = [];

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  const father = await school.parent('安春', 'TERMS', 'PHOTOS');
  for (const child of CHILDREN.slice(1)) await school.parent(child, 'PHOTOS');
  tokens = { father: father.token!, teacher: (await school.staff('T001')).token! };
}, 60_000);

afterAll(async () => {
  await server?.end('SIGKILL');
  await api.stop();
});

const url = () => server?.url ?? api.url;
const clientOf = (who: Sent['who']) => new Client(url(), tokens[who]);
const rows = (query: string) => rowsIn({ dataDir: api.dataDir, env: api.env }, query);

async function restart(): Promise<void> {
  server = await spawnServer(api.env);
  await fetch(`${server.control}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: '2026-11-23T02:00:00Z' }),
  });
}

async function kill(): Promise<void> {
  if (server) return server.end('SIGKILL');
  process.kill(api.pid, 'SIGKILL');
}

/** Photos that wait on the server to be handed in, sent while it is well. */
async function photosOf(who: Sent['who'], count: number): Promise<string[]> {
  const client = clientOf(who);
  return Promise.all(Array.from({ length: count }, () => school.photo(client)));
}

async function newRequests(): Promise<Sent[]> {
  const [home, taught] = [await photosOf('father', 3), await photosOf('teacher', 3)];
  const studentIds = school.ids(...CHILDREN);
  const records = [
    ...home.map((id) => ({ who: 'father' as const, input: school.input({ photoIds: [id] }) })),
    ...taught.map((id) => ({ who: 'teacher' as const, input: school.input({ studentIds, photoIds: [id] }) })),
  ].map((one) => ({ ...one, query: SAVE, field: 'saveRecord' as const, answers: [] }));
  const gifts = [1, 2, 3].map(() => ({
    ...{ who: 'teacher' as const, query: GIVE, field: 'giveFlowers' as const, answers: [] },
    input: { classId: school.third, studentIds, reason: 'listening', clientMutationId: randomUUID() },
  }));
  return [...records, ...gifts];
}

/** Sends once; an answer that never comes is no answer. */
async function send(one: Sent): Promise<void> {
  const answer = await clientOf(one.who)
    .raw(one.query, { input: one.input })
    .catch(() => null);
  const done = answer?.data?.[one.field] as { id?: string; batchId?: string } | undefined;
  if (done) one.answers.push((done.id ?? done.batchId)!);
}

test('R1 killed at any moment, the server loses nothing it acknowledged and does nothing twice', async () => {
  let unanswered = 0;
  const unhurried = await newRequests();
  sent.push(...unhurried);
  const begun = Date.now();
  await Promise.all(unhurried.map(send));
  const whole = Date.now() - begun;
  for (let killed = 0; killed < KILLS; killed++) {
    const requests = await newRequests();
    sent.push(...requests);
    const sending = Promise.all(requests.map(send));
    await new Promise((resolve) => setTimeout(resolve, (whole * (killed + 1)) / KILLS));
    await kill();
    await sending;
    unanswered += requests.filter(({ answers }) => answers.length === 0).length;
    await restart();
    await Promise.all(requests.map(send));
  }
  const all = async (table: string) => rows(`select * from ${table} where school_id = '${school.schoolId}'`);
  const [records, photos, flowers] = [await all('evidence_record'), await all('photo'), await all('flower')];
  const answered = sent.map(({ answers }) => new Set(answers));

  expect(unanswered).toBeGreaterThan(KILLS);
  expect(unanswered).toBeLessThan(sent.length);
  expect(answered.map((ids) => ids.size)).toEqual(sent.map(() => 1));
  const idsOf = (field: Sent['field']) => sent.flatMap((one) => (one.field === field ? one.answers[0]! : [])).sort();
  expect(records.map(({ id }) => id).sort()).toEqual(idsOf('saveRecord'));
  expect(flowers.map(({ batch_id: id }) => id).sort()).toEqual(
    idsOf('giveFlowers').flatMap((id) => CHILDREN.map(() => id)),
  );
  expect(photos.map((photo) => photo.record_id).sort()).toEqual(idsOf('saveRecord'));
  expect(await keptCounts(rows, school.schoolId)).toEqual(await recount(rows, school.schoolId));
}, 300_000);
