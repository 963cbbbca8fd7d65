import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenContext } from '../../kernel/module.js';
import type { Id } from '../../kernel/ids.js';
import { answerRefusal, missingAsNull, UPLOAD_LIMITS } from '../../platform/photos/index.js';
import { receivePhoto } from './receive-photo.js';
import { PHOTO_PURPOSE, PHOTO_SIZES, PHOTO_UPLOAD_PURPOSE, photoKey, type PhotoSize } from './photo.files.js';
import type { Services } from '../../kernel/context.js';

interface Upload {
  Params: { id: Id };
  Querystring: { token?: string };
}

interface Download {
  Params: { schoolId: Id; hash: string; size: string };
  Querystring: { token?: string };
}

/** `POST /uploads/photos/{id}?token=…` takes the bytes of an announced photo; `GET /photos/…` serves them by signed link. */
export function photoRoutes(http: FastifyInstance, open: OpenContext, services: Services): void {
  http.post('/uploads/photos/:id', async (request: FastifyRequest<Upload>, reply) => {
    try {
      const ctx = await open(request);
      const { id } = request.params;
      const isGood = services.links.check(PHOTO_UPLOAD_PURPOSE, id, request.query.token ?? '');
      const read = async () => (await request.file({ limits: UPLOAD_LIMITS }))?.toBuffer() ?? Buffer.alloc(0);
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
