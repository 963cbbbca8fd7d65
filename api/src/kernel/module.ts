import type { EntityClass } from '@mikro-orm/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JobQueue } from '../platform/jobs/index.js';
import type { Context, Services } from './context.js';

/** Makes the context of an HTTP request: who asks, by its session. */
export type OpenContext = (request: FastifyRequest) => Promise<Context>;

/** What a module brings into the house. A module uses only modules listed before it. */
export interface ModuleDefinition {
  name: string;
  entities: EntityClass<object>[];
  /** Resolver classes, stateless. */
  resolvers: (new () => object)[];
  /** Registers the jobs that the module does. */
  jobs?(queue: JobQueue, services: Services): void;
  /** Begins what falls due by the calendar; asked many times a day, by one process at a time. */
  daily?(services: Services): Promise<void>;
  /** Registers plain HTTP routes, such as uploads. */
  routes?(http: FastifyInstance, open: OpenContext, services: Services): void;
}
