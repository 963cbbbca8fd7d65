import Fastify, { type FastifyInstance } from 'fastify';
import type { AdjustableClock } from '../../kernel/clock.js';
import type { Recorder } from '../database/index.js';

/** What of the house tests may touch. */
export interface Controlled {
  clock: AdjustableClock;
  recorder: Recorder;
  /** Works off what waits: events, audit entries, jobs. */
  settle(): Promise<void>;
}

/** A port for tests on loopback: sets the clock, waits for quiet, and tells which statements ran. Configuration refuses it in production. */
export async function serveControl(port: number, house: Controlled): Promise<FastifyInstance> {
  const { clock, recorder } = house;
  recorder.keep();
  const http = Fastify({ logger: false });
  http.post<{ Body: { now?: string; advanceMs?: number } }>('/clock', async ({ body }) => {
    if (body.now) clock.set(Date.parse(body.now));
    if (body.advanceMs) clock.advance(body.advanceMs);
    return { now: clock.now() };
  });
  http.post('/settle', async () => {
    await house.settle();
    return {};
  });
  http.get('/statements', async () => recorder.statements());
  http.delete('/statements', async () => {
    recorder.forget();
    return {};
  });
  await http.listen({ host: '127.0.0.1', port });
  return http;
}
