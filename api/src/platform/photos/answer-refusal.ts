import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import { FileMissing } from '../files/index.js';
import { drained } from '../http/drain.js';
import { PhotoRefused, PhotosBusy } from './photo-refused.js';

/** What one upload may be. */
export const UPLOAD_LIMITS = { fileSize: 10 * 1024 * 1024, files: 1, parts: 4 };

interface Answer {
  status: number;
  code: ErrorCode;
  message: string;
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.NOT_SIGNED_IN]: 401,
  [ErrorCode.CONFLICT]: 409,
  [ErrorCode.INVALID_INPUT]: 422,
};

function refusal(error: unknown): Answer | null {
  if (error instanceof PhotoRefused) return { status: 422, code: ErrorCode.INVALID_INPUT, message: error.message };
  if (error instanceof PhotosBusy) return { status: 503, code: ErrorCode.UNAVAILABLE, message: error.message };
  if (error instanceof DomainError)
    return { status: STATUS[error.code] ?? 403, code: error.code, message: error.message };
  const code = (error as { code?: string }).code ?? '';
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return { status: 413, code: ErrorCode.INVALID_INPUT, message: '一张照片不能超过 10 MB，请换一张小一些的。' };
  if (code.startsWith('FST_'))
    return { status: 422, code: ErrorCode.INVALID_INPUT, message: '照片没有传完整，请重新选择。' };
  return null;
}

/** A picture that is not kept any more is none. */
export function missingAsNull(error: unknown): null {
  if (error instanceof FileMissing) return null;
  throw error;
}

/** Answers an upload that is not taken, once its bytes are drained; anything else is a fault and goes on as one. */
export async function answerRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): Promise<FastifyReply> {
  const refused = refusal(error);
  if (!refused) throw error;
  const { status, code, message } = refused;
  await drained(request.raw);
  if (status === 503) void reply.header('retry-after', '5');
  return reply.code(status).send({ message, extensions: { code, requestId: request.id } });
}
