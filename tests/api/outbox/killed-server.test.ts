import { spawn } from 'node:child_process';
import path from 'node:path';
import { Client } from '../../support/client';
import { codeOf, issue, newAccount, REDEEM } from '../../support/families';
import { type OwnApi, rowsIn, startOwnApi } from '../../support/own-api';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../../support/small-roster';
import type { World } from '../../support/world';

const COMMIT = `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { id state added left } }`;
const READY = /"address":"(http[^"]+)".*"control":\{[^}]*"port":(\d+)/;
const ROOT = path.resolve(import.meta.dirname, '../../..');
const NOW = '2026-11-23T02:00:00Z';

let api: OwnApi;
let world: World;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  world = await api.world();
}, 120_000);

afterAll(() => api.stop());

/** Starts the server again on what the killed one left. */
async function restart(): Promise<{ url: string; control: string; end(): Promise<void> }> {
  const child = spawn(process.execPath, [path.join(ROOT, 'api/dist/main.js')], { env: api.env as NodeJS.ProcessEnv });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [, url, port] = await new Promise<RegExpExecArray>((resolve) => {
    let heard = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const found = READY.exec((heard += chunk.toString()));
      if (found) resolve(found);
    });
  });
  const end = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url: url!, control: `http://127.0.0.1:${port}`, end };
}

test('R1 a kill between commit and relay loses and doubles nothing', async () => {
  const second = await world.classId('二年级（1）班');
  const teacher = await world.staff('T002');
  const code = codeOf(await issue(teacher, second), '何山');
  const roster = smallRoster().map((sheet) =>
    sheet.name === '学生.csv' ? studentsSheet(SMALL_STUDENTS.filter(({ name }) => name !== '何雨薇')) : sheet,
  );
  const { id } = await world.preview(roster);
  const input = { importId: id, skipRefused: false, joinTeacherParents: [], clientMutationId: 'killed-after-commit' };
  await api.settle();
  await api.rows(`update lease set holder = 'another-process0', until = '2099-01-01 00:00:00.000'`);
  const answered = (await world.administrator.ask(COMMIT, { input })).commitRosterImport;
  process.kill(api.pid, 'SIGKILL');
  const place = { dataDir: api.dataDir, env: api.env as { DATABASE_URL?: string } };
  const waiting = await rowsIn(place, 'select id from outbox_event where published_at is null');
  expect(waiting).toHaveLength(1);

  const again = await restart();
  try {
    await rowsIn(place, `update lease set until = '2000-01-01 00:00:00.000'`);
    for (let round = 0; round < 2; round++) await fetch(`${again.control}/settle`, { method: 'POST' });
    expect(await rowsIn(place, 'select id from outbox_event where published_at is null')).toEqual([]);
    expect(await rowsIn(place, `select state from invitation where state = 'REVOKED'`)).toHaveLength(1);
    expect(await new Client(again.url, null).refusal(REDEEM, { input: newAccount(code) })).toBe('WRONG_CREDENTIALS');

    const administrator = new Client(again.url, world.administrator.token);
    expect((await administrator.ask(COMMIT, { input })).commitRosterImport).toEqual(answered);
    const committed = `select id from audit_entry where action = 'people.roster-committed' and school_id = '${world.schoolId}'`;
    expect(await rowsIn(place, committed)).toHaveLength(2);
  } finally {
    await again.end();
  }
});
