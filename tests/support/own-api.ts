import { randomInt } from 'node:crypto';
import path from 'node:path';
import Embedded from 'libsql';
import { createConnection } from 'mysql2/promise';
import type { Api } from './api';
import { Client } from './client';
import { OPERATOR, startServer } from './servers.mjs';
import { buildWorld } from './world';

type Row = Record<string, unknown>;

/** A server of a test's own: its clock, its limits, its database and its log belong to nobody else. */
export interface OwnApi extends Api {
  env: Record<string, string | undefined>;
  pid: number;
  /** Everything that the server wrote. */
  log(): string;
  /** Waits until events, audit entries and jobs are worked off. */
  settle(): Promise<void>;
  /** Rows as they stand in the database. */
  rows(sql: string): Promise<Row[]>;
  /** The whole database as text, but for the tables named. */
  dump(without?: string[]): Promise<string>;
  stop(): Promise<void>;
}

interface Place {
  dataDir: string;
  env: { DATABASE_URL?: string };
}

/** Asks the database itself, beside the server. */
export async function rowsIn({ dataDir, env }: Place, sql: string): Promise<Row[]> {
  if (env.DATABASE_URL) {
    const connection = await createConnection({ uri: env.DATABASE_URL, dateStrings: true });
    const [rows] = await connection.query(sql);
    await connection.end();
    return rows as Row[];
  }
  const database = new Embedded(path.join(dataDir, 'zongping.db'), { timeout: 10_000 });
  try {
    const statement = database.prepare(sql);
    if (/^\s*select/i.test(sql)) return statement.all() as Row[];
    statement.run();
    return [];
  } finally {
    database.close();
  }
}

async function dumpOf(place: Place, without: string[]): Promise<string> {
  const list = place.env.DATABASE_URL
    ? `select table_name as name from information_schema.tables where table_schema = database()`
    : `select name from sqlite_master where type = 'table' and name not like 'sqlite%'`;
  const names = (await rowsIn(place, list)).map((row) => String(row.name)).filter((name) => !without.includes(name));
  const tables: string[] = [];
  for (const name of names.sort())
    tables.push(name, JSON.stringify(await rowsIn(place, `select * from ${name} order by 1`)));
  return tables.join('\n');
}

const post = (address: string, body: object): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Starts a server that is the test's own. */
export async function startOwnApi(extra: Record<string, string> = {}): Promise<OwnApi> {
  const server = await startServer(randomInt(1000, 1_000_000), extra);
  const heard: string[] = [];
  server.listen((text: string) => void heard.push(text));
  const { url, control, dataDir, env, pid } = server;
  const place = { dataDir, env: env as Place['env'] };
  const guest = () => new Client(url, null);
  const signIn = (account: string, password: string) => guest().signIn(account, password);
  let operator: Promise<Client> | null = null;
  const api: OwnApi = {
    ...{ url, control, dataDir, guest, signIn, pid: pid!, env: env as OwnApi['env'] },
    operator: () => (operator ??= signIn(OPERATOR.account, OPERATOR.password)),
    world: (wishes) => buildWorld(api, wishes ?? {}),
    setClock: async (iso) => void (await post(`${control}/clock`, { now: iso })),
    settle: async () => void (await post(`${control}/settle`, {})),
    log: () => heard.join(''),
    rows: (sql) => rowsIn(place, sql),
    dump: (without = []) => dumpOf(place, without),
    stop: () => server.stop(),
  };
  return api;
}
