import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode, invalidInput } from '../../kernel/errors.js';
import { limitFaultOf } from './limits.js';

/** Whether a released client sends this document. */
type IsKnown = (document: string) => boolean;

const UNKNOWN = '服务器不认识这个请求：程序的版本太旧，或者不是综评自己的程序。请更新到最新版本后重试。';

/** Decision 0026: how many questions one request may carry. */
const MOST_AT_ONCE = 10;
const TOO_MANY = `一次要问 1 到 ${MOST_AT_ONCE} 件事，请分成几次来问。`;

function refusalOf(document: unknown, isKnown: IsKnown | null): DomainError | null {
  if (isKnown)
    return typeof document === 'string' && isKnown(document)
      ? null
      : new DomainError(ErrorCode.UNKNOWN_OPERATION, UNKNOWN);
  const fault = typeof document === 'string' ? limitFaultOf(document) : null;
  return fault ? invalidInput('query', fault) : null;
}

/** Why a request is refused: one question, or each of a list of them. */
function refusalOfAll(body: unknown, isKnown: IsKnown | null): DomainError | null {
  const asked = (Array.isArray(body) ? body : [body]) as ({ query?: unknown } | null)[];
  if (asked.length === 0 || asked.length > MOST_AT_ONCE) return invalidInput('query', TOO_MANY);
  return asked.map((one) => refusalOf(one?.query, isKnown)).find((refusal) => refusal !== null) ?? null;
}

/**
 * S2: stands before GraphQL, so that nothing is parsed, and no session looked up, for what is refused: in production every
 * document but those of released clients (`isKnown`), in demo mode (null) those that cost too much.
 */
export function refuseUnknownDocuments(http: FastifyInstance, isKnown: IsKnown | null): void {
  http.addHook('preValidation', async (request: FastifyRequest, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const refusal = refusalOfAll(request.body, isKnown);
    if (!refusal) return;
    const { code, message, details } = refusal;
    const extensions = { code, requestId: request.id, ...(details.field && { field: details.field }) };
    await reply.code(400).send({ errors: [{ message, extensions }] });
  });
}
