import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { OpenContext } from '../../../kernel/module.js';
import { answerRefusal, missingAsNull, UPLOAD_LIMITS } from '../../../platform/photos/index.js';
import { receiveScan } from './receive-scan.js';
import { SCAN_PURPOSE, scanKey } from './scan.files.js';

interface Upload {
  Params: { schoolId: Id; termId: Id };
}

interface Download {
  Params: { schoolId: Id; hash: string };
  Querystring: { token?: string };
}

/** ZM-12: `POST /uploads/receipts/{schoolId}/{termId}` takes a picture of the signed paper; `GET /receipt-scans/…` serves it by signed link. */
export function scanRoutes(http: FastifyInstance, open: OpenContext, services: Services): void {
  http.post('/uploads/receipts/:schoolId/:termId', async (request: FastifyRequest<Upload>, reply) => {
    try {
      const ctx = await open(request);
      const read = async () => (await request.file({ limits: UPLOAD_LIMITS }))?.toBuffer() ?? Buffer.alloc(0);
      return await reply.send(await receiveScan(ctx, { ...request.params, read }));
    } catch (error) {
      return answerRefusal(request, reply, error);
    }
  });

  http.get('/receipt-scans/:schoolId/:hash', async (request: FastifyRequest<Download>, reply) => {
    const { schoolId, hash } = request.params;
    if (!services.links.check(SCAN_PURPOSE, `${schoolId}/${hash}`, request.query.token ?? ''))
      return reply.code(404).send();
    const bytes = await services.files.get(scanKey(schoolId, hash)).catch(missingAsNull);
    if (!bytes) return reply.code(404).send();
    void reply.header('cache-control', 'private, no-store');
    void reply.header('content-security-policy', "default-src 'none'");
    return reply.type('image/jpeg').send(bytes);
  });
}
