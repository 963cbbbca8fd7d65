import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../../support/client';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { spawnServer } from '../../support/servers.mjs';
import type { World } from '../../support/world';

type Server = Awaited<ReturnType<typeof spawnServer>>;

const MANIFESTS = path.resolve(import.meta.dirname, '../../../manifests');
const SENTENCE = '服务器不认识这个请求：程序的版本太旧，或者不是综评自己的程序。请更新到最新版本后重试。';

const documents = readdirSync(MANIFESTS).flatMap((file) =>
  Object.values(JSON.parse(readFileSync(path.join(MANIFESTS, file), 'utf8')).documents as Record<string, string>),
);
const named = (name: string): string =>
  documents.find((document) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(document))!;

let api: OwnApi;
let world: World;
let server: Server;
let teacher: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world();
  const { token } = await world.staff('T001');
  server = await spawnServer({ ...api.env, DEMO: '0' });
  teacher = new Client(server.url, token);
}, 120_000);

afterAll(async () => {
  await server.end('SIGTERM');
  await api.stop();
});

test('S2 every document of a released client is answered or refused by its own rules', async () => {
  // Signing out is one of the documents.
  const sweeper = new Client(server.url, (await world.staff('T002')).token);
  expect(documents.length).toBeGreaterThan(20);
  for (const document of documents) {
    const { errors } = await sweeper.raw(document, {});
    expect(errors?.[0]?.extensions.code).not.toBe('UNKNOWN_OPERATION');
  }
});

test('S2 a document of our own is answered in production as it is in demo mode', async () => {
  const { me } = await teacher.ask(named('Me'));

  expect(me.roles.length).toBeGreaterThan(0);
});

test.each([
  ['a document of somebody else', '{ me { account } }'],
  ['introspection', '{ __schema { types { name } } }'],
  ['a typing error', '{ mee { account } }'],
  ['what is no GraphQL', '{{{'],
  ['nothing', ''],
  ['our own document with a space more', `${documents[0]} `],
  ['our own document with another operation behind it', `${documents[0]}\nquery More { me { account } }`],
])('S2 %s is refused before it is parsed, in the same words', async (_, query) => {
  const { data, errors } = await teacher.raw(query);

  expect(data).toBeUndefined();
  expect(errors).toEqual([
    { message: SENTENCE, extensions: { code: 'UNKNOWN_OPERATION', requestId: expect.any(String) } },
  ]);
  expect(teacher.statements).toBe(0);
});

test.each([
  ['a list of requests', [{ query: '{ me { account } }' }]],
  ['a list with a document of somebody else', [{ query: named('Me') }, { query: '{ me { account } }' }]],
  ['a hash without a document', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ['a document that is no text', { query: { a: 1 } }],
  ['null', null],
])('S2 %s is refused as well', async (_, body) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${teacher.token}` };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });

  expect(response.status).toBe(400);
  expect(await response.text()).toContain('UNKNOWN_OPERATION');
});

test('S2 what a screen of our own reads at once is answered in production', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${teacher.token}` };
  const body = JSON.stringify([{ query: named('Me') }, { query: named('Me') }]);
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

  const { data } = await teacher.raw(named('Me'));
  expect(data).toBeTruthy();
  expect(await response.json()).toEqual([{ data }, { data }]);
});

test('S3 an open document that would cost too much is refused before a session is looked up', async () => {
  const open = await world.staff('T001');
  const query = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: me { account }`).join(' ')} }`;
  const { errors } = await open.raw(query);

  expect(errors![0]).toMatchObject({
    message: '请求太大或嵌套太深，请分成几次来问。',
    extensions: { code: 'INVALID_INPUT', field: 'query' },
  });
  expect(open.statements).toBe(0);
});
