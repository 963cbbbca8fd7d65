import type { FastifyInstance } from 'fastify';
import type { Services } from '../kernel/context.js';
import { demoAccounts } from './accounts.js';

/** `GET /demo/accounts`: who can be tried; nobody outside of demo mode. */
export function serveDemo(http: FastifyInstance, services: Services, demo: boolean): void {
  http.get('/demo/accounts', async () => (demo ? demoAccounts(services) : []));
}
