import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode, invalidInput } from '../../kernel/errors.js';
import { limitFaultOf } from './limits.js';

/** Whether a released client sends this document. */
type IsKnown = (document: string) => boolean;

const UNKNOWN = '服务器不认识这个请求：程序的版本太旧，或者不是综评自己的程序。请更新到最新版本后重试。';

function refusalOf(document: unknown, isKnown: IsKnown | null): DomainError | null {
  if (isKnown)
    return typeof document === 'string' && isKnown(document)
      ? null
      : new DomainError(ErrorCode.UNKNOWN_OPERATION, UNKNOWN);
  const fault = typeof document === 'string' ? limitFaultOf(document) : null;
  return fault ? invalidInput('query', fault) : null;
}

/**
 * S2: stands before GraphQL, so that nothing is parsed, and no session looked up, for what is refused: in production every
 * document but those of released clients (`isKnown`), in demo mode (null) those that cost too much.
 */
export function refuseUnknownDocuments(http: FastifyInstance, isKnown: IsKnown | null): void {
  http.addHook('preValidation', async (request: FastifyRequest, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const refusal = refusalOf((request.body as { query?: unknown } | null)?.query, isKnown);
    if (!refusal) return;
    const { code, message, details } = refusal;
    const extensions = { code, requestId: request.id, ...(details.field && { field: details.field }) };
    await reply.code(400).send({ errors: [{ message, extensions }] });
  });
}
