import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import multipart from '@fastify/multipart';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { serveDemo } from './demo/routes.js';
import { contextOf, type Context } from './kernel/context.js';
import { newId } from './kernel/ids.js';
import { resolveActor } from './modules/accounts/index.js';
import { modules } from './modules/index.js';
import { currentScope, withStatementScope } from './platform/database/index.js';
import { readManifests, refuseUnknownDocuments } from './platform/documents/index.js';
import { graphqlServer } from './platform/graphql/server.js';
import { serveClient, serveConsole } from './platform/http/client.js';
import { originOf } from './platform/http/origin.js';
import { serveHealth } from './platform/http/health.js';
import { refuseInChinese } from './platform/http/refusals.js';
import { buildHouseSchema } from './schema.js';
import type { HouseServices } from './services.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLIENT_FOLDER = join(ROOT, 'miniprogram/dist/h5');
const CONSOLE_FOLDER = join(ROOT, 'console/dist');
const MANIFESTS = join(ROOT, 'manifests');

const bearer = (request: FastifyRequest): string | null =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Every request runs in a scope of its own; the answer carries the request id. */
function scopeRequests(http: FastifyInstance, config: Config): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'no-referrer');
    withStatementScope(done, request.id);
  });
  if (config.controlPort === null) return;
  http.addHook('onSend', async (_, reply) => {
    void reply.header('x-statements', String(currentScope()?.count ?? 0));
  });
}

/** Builds the HTTP server of the house over its services; does not listen yet. */
export async function createApp(config: Config, services: HouseServices, log: Logger): Promise<FastifyInstance> {
  const http = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
  });
  scopeRequests(http, config);
  const open = async (request: FastifyRequest): Promise<Context> =>
    contextOf(services, await resolveActor(services, bearer(request)), request.id, originOf(request));
  await http.register(multipart);
  refuseUnknownDocuments(http, config.demo ? null : readManifests(MANIFESTS));
  const schema = buildHouseSchema();
  const report = (error: unknown, requestId: string) => log.error({ err: error, requestId }, 'unforeseen error');
  refuseInChinese(http, report);
  const apollo = graphqlServer(schema, config.demo, {
    error: report,
    denial: (ctx, denial) => services.denials.note(ctx, denial),
    use: (ctx) => services.useDays.note(ctx),
  });
  apollo.addPlugin(fastifyApolloDrainPlugin(http) as never);
  await apollo.start();
  await http.register(fastifyApollo(apollo) as never, { context: open, method: ['POST'] } as never);
  serveHealth(http, services);
  for (const module of modules) {
    module.routes?.(http, open, services);
    module.jobs?.(services.jobs, services);
  }
  serveDemo(http, services, config.demo);
  await serveClient(http, CLIENT_FOLDER);
  await serveConsole(http, CONSOLE_FOLDER);
  return http;
}
