import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { OpenContext } from '../../kernel/module.js';
import { answerRefusal, missingAsNull, UPLOAD_LIMITS } from '../../platform/photos/index.js';
import { PROOF_PURPOSE, proofKey } from './proof.files.js';
import { receiveProof } from './receive-proof.js';

interface Upload {
  Params: { studentId: Id };
}

interface Download {
  Params: { schoolId: Id; hash: string };
  Querystring: { token?: string };
}

/** OP-7: `POST /uploads/proofs/{studentId}` takes the proof of an exemption; `GET /proofs/…` serves it by signed link. */
export function proofRoutes(http: FastifyInstance, open: OpenContext, services: Services): void {
  http.post('/uploads/proofs/:studentId', async (request: FastifyRequest<Upload>, reply) => {
    try {
      const ctx = await open(request);
      const { studentId } = request.params;
      const read = async () => (await request.file({ limits: UPLOAD_LIMITS }))?.toBuffer() ?? Buffer.alloc(0);
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
