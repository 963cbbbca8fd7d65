import { randomBytes } from 'node:crypto';
import { Client } from './client';
import { OPERATOR } from './servers.mjs';
import { buildWorld, type World, type WorldWishes } from './world';

/** The API that this jest worker talks to. */
export interface Api {
  url: string;
  control: string;
  dataDir: string;
  /** A client that nobody has signed in. */
  guest(): Client;
  signIn(account: string, password: string): Promise<Client>;
  operator(): Promise<Client>;
  /** A county with a school of its own, its roster imported. */
  world(wishes?: WorldWishes): Promise<World>;
  /** Sets the server's clock; the answer is the new time. */
  setClock(iso: string): Promise<void>;
}

let operatorClient: Client | null = null;

/** A code that nobody else in the run uses. */
export const freshCode = (prefix: string): string => `${prefix}${randomBytes(5).toString('hex')}`;

/** The API of this worker; the run has started it. */
export async function startApi(): Promise<Api> {
  const servers = JSON.parse(process.env.ZONGPING_TEST_SERVERS ?? '[]') as Pick<Api, 'url' | 'control' | 'dataDir'>[];
  const mine = servers[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % Math.max(1, servers.length)];
  if (!mine) throw new Error('No API was started for the tests.');
  const guest = () => new Client(mine.url, null);
  const signIn = (account: string, password: string) => guest().signIn(account, password);
  const api: Api = {
    ...mine,
    guest,
    signIn,
    operator: async () => (operatorClient ??= await signIn(OPERATOR.account, OPERATOR.password)),
    world: (wishes) => buildWorld(api, wishes ?? {}),
    setClock: async (iso) => {
      const headers = { 'content-type': 'application/json' };
      await fetch(`${mine.control}/clock`, { method: 'POST', headers, body: JSON.stringify({ now: iso }) });
    },
  };
  return api;
}
