import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OpenContext } from '../../kernel/module.js';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { FileMissing } from '../../platform/files/index.js';
import { drained } from '../../platform/http/drain.js';
import { PhotoRefused, PhotosBusy } from '../../platform/photos/index.js';
import { receivePhoto } from './receive-photo.js';
import { PHOTO_PURPOSE, PHOTO_SIZES, PHOTO_UPLOAD_PURPOSE, photoKey, type PhotoSize } from './photo.files.js';
import type { Services } from '../../kernel/context.js';

const LIMITS = { fileSize: 10 * 1024 * 1024, files: 1, parts: 4 };

interface Upload {
  Params: { id: Id };
  Querystring: { token?: string };
}

interface Download {
  Params: { schoolId: Id; hash: string; size: string };
  Querystring: { token?: string };
}

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

/** `POST /uploads/photos/{id}?token=…` takes the bytes of an announced photo; `GET /photos/…` serves them by signed link. */
export function photoRoutes(http: FastifyInstance, open: OpenContext, services: Services): void {
  http.post('/uploads/photos/:id', async (request: FastifyRequest<Upload>, reply) => {
    try {
      const ctx = await open(request);
      const { id } = request.params;
      const isGood = services.links.check(PHOTO_UPLOAD_PURPOSE, id, request.query.token ?? '');
      const read = async () => (await request.file({ limits: LIMITS }))?.toBuffer() ?? Buffer.alloc(0);
      return await reply.send(await receivePhoto(ctx, { photoId: id, isGood, read }));
    } catch (error) {
      return answerRefusal(request, reply, error);
    }
  });

  http.get('/photos/:schoolId/:hash/:size', async (request: FastifyRequest<Download>, reply) => {
    const { schoolId, hash, size } = request.params;
    const isGood = services.links.check(PHOTO_PURPOSE, `${schoolId}/${hash}/${size}`, request.query.token ?? '');
    if (!isGood || !PHOTO_SIZES.includes(size as PhotoSize)) return reply.code(404).send();
    const bytes = await services.files.get(photoKey(schoolId, hash, size as PhotoSize)).catch(missingAsNull);
    if (!bytes) return reply.code(404).send();
    void reply.header('cache-control', 'private, max-age=43200, immutable');
    void reply.header('content-security-policy', "default-src 'none'");
    return reply.type('image/jpeg').send(bytes);
  });
}
