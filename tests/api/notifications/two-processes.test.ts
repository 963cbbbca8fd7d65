import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { messagesOf } from '../../support/inbox';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { spawnServer } from '../../support/servers.mjs';

let api: OwnApi;
let school: EvidenceWorld;
let fathers: Client[];
let second: Awaited<ReturnType<typeof spawnServer>>;

const JOBS = 80;

/** The same reminder, many times over, due in the morning of 28 November. */
const doubled = () =>
  Array.from({ length: JOBS }, (_, made) => {
    const payload = JSON.stringify({ schoolId: school.schoolId, day: '2026-11-28' });
    return `('${String(made).padStart(16, '0')}', 'notifications.remind', '${payload}', 0, 'WAITING', '2026-11-28 02:00:00.000', null)`;
  });

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  fathers = await Promise.all(['安春', '安夏', '安秋', '安冬'].map((child) => school.parent(child)));
  second = await spawnServer(api.env);
}, 180_000);

afterAll(async () => {
  await second.end('SIGKILL');
  await api.stop();
});

const both = (route: string, body: object) =>
  Promise.all(
    [api.control, second.control].map((control) =>
      fetch(`${control}/${route}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
  );

test('two processes remind a school at the same time, and everybody gets one message', async () => {
  expect(second.child.pid).not.toBe(api.pid);
  await both('clock', { now: '2026-11-27T02:00:00Z' });
  await api.rows(
    `insert into job (id, kind, payload, attempts, state, due_at, last_error) values ${doubled().join(', ')}`,
  );
  await both('clock', { now: '2026-11-28T02:00:00Z' });
  await both('settle', {});
  await both('settle', {});

  const left = await api.rows(`select id from job where kind = 'notifications.remind' and state <> 'DONE'`);
  expect(left).toEqual([]);
  for (const father of fathers) {
    const told = (await messagesOf(father)).filter(({ day }) => day === '2026-11-28');
    expect(told.map(({ lines }) => lines.length)).toEqual([1]);
  }
  const lines = await api.rows(
    `select message_id from inbox_line group by message_id, student_id, words having count(*) > 1`,
  );
  expect(lines).toEqual([]);
});
