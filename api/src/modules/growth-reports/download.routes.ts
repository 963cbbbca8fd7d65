import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Context, type Services } from '../../kernel/context.js';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { OpenContext } from '../../kernel/module.js';
import { change } from '../../kernel/unit-of-work.js';
import { SpentLink } from '../../platform/signed-links/index.js';
import { noteDownload } from './openings/note-download.js';
import { printZip } from './print-zip.js';
import { PrintState } from './print-job.lifecycle.js';
import { downloadSubject, fileNameOf, PRINT_PURPOSE } from './print-job.present.js';
import { findJob, itemsOf, printedOf, type PrintJobRow } from './print-job.queries.js';

interface Download {
  Params: { schoolId: Id; jobId: Id; once: string };
  Querystring: { token?: string };
}

const USED_UP = '这个下载链接已经用过或过期。请回到报告单页面，重新点“下载”。';

/** Uses a link up; false when it was used before. Two at once: one wins. */
async function spend(
  services: Services,
  { schoolId, jobId, once }: Download['Params'],
  requestId: string,
): Promise<boolean> {
  const ctx = contextOf(services, SYSTEM, requestId);
  try {
    await change(
      ctx,
      async (unit) => {
        if (await unit.em.findOne(SpentLink, { schoolId, once })) return false;
        unit.em.create(SpentLink, { id: newId(), schoolId, once, spentAt: unit.clock.now() } as never);
        const subject = { kind: 'printJob', id: jobId };
        unit.announce({ schoolId, kind: 'growth-reports.booklets-downloaded', subject });
        return true;
      },
      async (_, spent) => {
        if (!spent) throw new DomainError(ErrorCode.CONFLICT, USED_UP);
      },
    );
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === ErrorCode.CONFLICT) return false;
    throw error;
  }
}

async function send(ctx: Context, reply: FastifyReply, job: PrintJobRow): Promise<FastifyReply> {
  const name = encodeURIComponent(fileNameOf(job));
  void reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`);
  void reply.header('cache-control', 'no-store');
  if (!job.student_id) return reply.type('application/zip').send(printZip(ctx, job));
  const [only] = printedOf(itemsOf(job));
  return reply.type('application/pdf').send(await ctx.files.get(only!.key));
}

/** `GET /downloads/prints/…` answers a printed booklet, or those of a class or a school as a zip; the link works once, within minutes. */
export function downloadRoutes(http: FastifyInstance, _open: OpenContext, services: Services): void {
  http.get('/downloads/prints/:schoolId/:jobId/:once', async (request: FastifyRequest<Download>, reply) => {
    const { schoolId, jobId, once } = request.params;
    const isGood = services.links.check(
      PRINT_PURPOSE,
      downloadSubject(schoolId, jobId, once),
      request.query.token ?? '',
    );
    const gone = () => reply.code(410).type('text/plain; charset=utf-8').send(USED_UP);
    if (!isGood || !(await spend(services, request.params, request.id))) return gone();
    const ctx = contextOf(services, SYSTEM, request.id);
    const job = await findJob(ctx, schoolId, jobId);
    if (job?.state !== PrintState.DONE) return gone();
    await noteDownload(ctx, job);
    return send(ctx, reply, job);
  });
}
