import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../kernel/context.js';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { OpenContext } from '../../kernel/module.js';
import { FileMissing } from '../../platform/files/index.js';
import { drained } from '../../platform/http/drain.js';
import { PhotoRefused, PhotosBusy } from '../../platform/photos/index.js';
import { PROOF_PURPOSE, proofKey } from './proof.files.js';
import { receiveProof } from './receive-proof.js';

const LIMITS = { fileSize: 10 * 1024 * 1024, files: 1, parts: 4 };

interface Upload {
  Params: { studentId: Id };
}

interface Download {
  Params: { schoolId: Id; hash: string };
  Querystring: { token?: string };
}

interface Answer {
  status: number;
  code: ErrorCode;
  message: string;
}

const STATUS: Partial<Record<ErrorCode, number>> = { [ErrorCode.NOT_FOUND]: 404, [ErrorCode.NOT_SIGNED_IN]: 401 };

function refusal(error: unknown): Answer | null {
  if (error instanceof PhotoRefused) return { status: 422, code: ErrorCode.INVALID_INPUT, message: error.message };
  if (error instanceof PhotosBusy) return { status: 503, code: ErrorCode.UNAVAILABLE, message: error.message };
  if (error instanceof DomainError)
    return { status: STATUS[error.code] ?? 403, code: error.code, message: error.message };
  const code = (error as { code?: string }).code ?? '';
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return { status: 413, code: ErrorCode.INVALID_INPUT, message: '证明的照片不能超过 10 MB，请换一张小一些的。' };
  if (code.startsWith('FST_'))
    return { status: 422, code: ErrorCode.INVALID_INPUT, message: '照片没有传完整，请重新选择。' };
  return null;
}

function missingAsNull(error: unknown): null {
  if (error instanceof FileMissing) return null;
  throw error;
}

async function answerRefusal(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<FastifyReply> {
  const refused = refusal(error);
  if (!refused) throw error;
  const { status, code, message } = refused;
  await drained(request.raw);
  if (status === 503) void reply.header('retry-after', '5');
  return reply.code(status).send({ message, extensions: { code, requestId: request.id } });
}

/** OP-7: `POST /uploads/proofs/{studentId}` takes the proof of an exemption; `GET /proofs/…` serves it by signed link. */
export function proofRoutes(http: FastifyInstance, open: OpenContext, services: Services): void {
  http.post('/uploads/proofs/:studentId', async (request: FastifyRequest<Upload>, reply) => {
    try {
      const ctx = await open(request);
      const { studentId } = request.params;
      const read = async () => (await request.file({ limits: LIMITS }))?.toBuffer() ?? Buffer.alloc(0);
      return await reply.send(await receiveProof(ctx, { studentId, read }));
    } catch (error) {
      return answerRefusal(request, reply, error);
    }
  });

  http.get('/proofs/:schoolId/:hash', async (request: FastifyRequest<Download>, reply) => {
    const { schoolId, hash } = request.params;
    if (!services.links.check(PROOF_PURPOSE, `${schoolId}/${hash}`, request.query.token ?? ''))
      return reply.code(404).send();
    const bytes = await services.files.get(proofKey(schoolId, hash)).catch(missingAsNull);
    if (!bytes) return reply.code(404).send();
    void reply.header('cache-control', 'private, no-store');
    void reply.header('content-security-policy', "default-src 'none'");
    return reply.type('image/jpeg').send(bytes);
  });
}
