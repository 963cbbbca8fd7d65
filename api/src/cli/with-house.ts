import { readCommandConfig } from '../config.js';
import { SYSTEM } from '../kernel/actor.js';
import { contextOf, type Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { createLog } from '../logging.js';
import { openServices } from '../services.js';

/** Opens the house for one command, its database migrated, and closes it again. */
export async function withHouse<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  const services = await openServices(readCommandConfig(), createLog('silent'));
  try {
    await services.database.migrate();
    return await work(contextOf(services, SYSTEM, newId()));
  } finally {
    await services.database.close();
  }
}
