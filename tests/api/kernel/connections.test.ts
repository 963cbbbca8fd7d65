import { sql } from 'kysely';
import { openHouse, type House } from './house';

/** Every connection of the house is set up before anything is asked of it. */
let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

const ask = async (text: string): Promise<Record<string, unknown>> => {
  const { rows } = await sql<Record<string, unknown>>`${sql.raw(text)}`.execute(house.ctx.db);
  return rows[0]!;
};

it('keeps references, instants and plans alike on every connection', async () => {
  if (house.ctx.database.embedded) {
    expect(await ask('pragma foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(await ask('pragma journal_mode')).toEqual({ journal_mode: 'wal' });
    return;
  }
  expect(await ask('select @@foreign_key_checks v')).toEqual({ v: 1 });
  expect(await ask('select @@session.time_zone v')).toEqual({ v: '+00:00' });
  expect(await ask('select @@session.tx_isolation v')).toEqual({ v: 'READ-COMMITTED' });
  // P4: a class of one school among many is found by its own index, not by reading all its school too.
  expect((await ask('select @@session.optimizer_switch v')).v).toContain('index_merge_intersection=off');
});
