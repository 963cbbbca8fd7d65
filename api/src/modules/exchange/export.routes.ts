import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import { signedIn } from '../../kernel/context.js';
import type { OpenContext } from '../../kernel/module.js';
import type { ExportKey } from './export.present.js';
import { takeTable } from './take-table.js';

interface Download {
  Params: ExportKey;
  Querystring: { token?: string };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The link is gone when it was used; whoever may not see the table any more hears why. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.NOT_SIGNED_IN]: 401,
  [ErrorCode.CONFLICT]: 410,
  [ErrorCode.RULE_BROKEN]: 422,
};

/** `GET /downloads/tables/…` answers an exported table to whoever asked for it; the link works once, within minutes. */
export function exportRoutes(http: FastifyInstance, open: OpenContext): void {
  http.get('/downloads/tables/:schoolId/:exportId', async (request: FastifyRequest<Download>, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const ctx = await open(request);
      signedIn(ctx);
      const { fileName, bytes } = await takeTable(ctx, request.params, request.query.token);
      void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
      return await reply.type(XLSX).send(bytes);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message } = error;
      return reply.code(STATUS[code] ?? 403).send({ message, extensions: { code, requestId: request.id } });
    }
  });
}
