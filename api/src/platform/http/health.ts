import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Services } from '../../kernel/context.js';

/** `/healthz`: the process lives. `/readyz`: it can answer, that is, the database does. */
export function serveHealth(http: FastifyInstance, services: Services): void {
  http.get('/healthz', async () => ({ status: 'ok' }));
  http.get('/readyz', async (_, reply) => {
    try {
      await sql`select 1`.execute(services.database.db);
      return { status: 'ready' };
    } catch {
      return reply.code(503).header('retry-after', '2').send({ status: 'database unavailable' });
    }
  });
}
