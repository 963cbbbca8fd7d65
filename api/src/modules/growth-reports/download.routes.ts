import { PassThrough, type Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Services } from '../../kernel/context.js';
import { DomainError, ErrorCode } from '../../kernel/errors.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { OpenContext } from '../../kernel/module.js';
import { change } from '../../kernel/unit-of-work.js';
import type { FileStore } from '../../platform/files/index.js';
import { SpentLink } from '../../platform/signed-links/index.js';
import { PrintState } from './print-job.lifecycle.js';
import { downloadSubject, fileNameOf, PRINT_PURPOSE } from './print-job.present.js';
import { findJob, itemsOf, printedOf, type PrintItem, type PrintJobRow } from './print-job.queries.js';

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

/** The list that lies in a zip: what is in it, how many pages each has, and what is not in it. */
const listOf = (items: readonly PrintItem[]): string => {
  const lines = items.map(({ name, key, pages }) => (key ? `${name}.pdf,${pages}` : `${name},没有生成`));
  return `\ufeff${['文件,页数', ...lines].join('\r\n')}\r\n`;
};

/** The PDFs of a class as one zip, read one after the other while they are sent. */
function zipOf(files: FileStore, items: readonly PrintItem[], at: string): Readable {
  const out = new PassThrough();
  const mtime = new Date(at);
  const zip = new Zip((error, chunk, final) => {
    if (error) return void out.destroy(error);
    out.write(chunk);
    if (final) out.end();
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const file = new ZipPassThrough(name);
    file.mtime = mtime;
    zip.add(file);
    file.push(bytes, true);
  };
  const fill = async (): Promise<void> => {
    add('目录.csv', Buffer.from(listOf(items)));
    for (const { name, key } of printedOf(items)) {
      add(`${name}.pdf`, await files.get(key));
      if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
    }
    zip.end();
  };
  fill().catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function send(services: Services, reply: FastifyReply, job: PrintJobRow): Promise<FastifyReply> {
  const items = itemsOf(job);
  const name = encodeURIComponent(fileNameOf(job));
  void reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`);
  void reply.header('cache-control', 'no-store');
  if (job.student_id) return reply.type('application/pdf').send(await services.files.get(items[0]!.key!));
  const at = `${job.requested_at.slice(0, 10)}T12:00:00Z`;
  return reply.type('application/zip').send(zipOf(services.files, items, at));
}

/** `GET /downloads/prints/…` answers a printed booklet, or a class as a zip; the link works once, within minutes. */
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
    const job = await findJob(contextOf(services, SYSTEM, request.id), schoolId, jobId);
    return job?.state === PrintState.DONE ? send(services, reply, job) : gone();
  });
}
