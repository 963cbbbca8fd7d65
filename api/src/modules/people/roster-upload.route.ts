import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { personIn, SYSTEM } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput, notFound } from '../../kernel/errors.js';
import type { OpenContext } from '../../kernel/module.js';
import { change } from '../../kernel/unit-of-work.js';
import { drained } from '../../platform/http/drain.js';
import { filesReceived, receiveRosterFiles } from './actions/read-roster-import.js';
import { withDistinctNames } from './roster-import/distinct-names.js';
import { keepFiles } from './roster-import/roster-files.js';
import { UPLOAD_PURPOSE } from './roster-import.present.js';
import { loadVisibleImport, type RosterImportRow } from './roster-import.queries.js';
import { RosterImportState } from './roster-import.lifecycle.js';
import type { RosterInput } from './roster/types.js';

const LIMITS = { fileSize: 20 * 1024 * 1024, files: 10, parts: 20 };
const LONGEST_NAME = 200;

const STATUS: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.CONFLICT]: 409,
  [ErrorCode.INVALID_INPUT]: 422,
  [ErrorCode.NOT_SIGNED_IN]: 401,
};

interface UploadRequest {
  Params: { id: string };
  Querystring: { token?: string };
}

async function receivedFiles(parts: AsyncIterable<MultipartFile>): Promise<RosterInput[]> {
  const files: RosterInput[] = [];
  for await (const part of parts) {
    const bytes = await part.toBuffer();
    files.push({ name: part.filename.normalize('NFC').slice(0, LONGEST_NAME), bytes });
  }
  if (files.length === 0) throw invalidInput('files', '没有收到表格，请选择文件后再上传。');
  return withDistinctNames(files);
}

async function awaitedImport(ctx: Context, id: string, token: string): Promise<RosterImportRow> {
  if (!ctx.links.check(UPLOAD_PURPOSE, id, token)) throw notFound('这个上传地址');
  const entry = await loadVisibleImport(ctx, id);
  if (entry.state !== RosterImportState.WAITING_FOR_FILES) throw filesReceived();
  return entry;
}

function refusal(error: unknown): { status: number; message: string; code: ErrorCode } | null {
  if (error instanceof DomainError)
    return { status: STATUS[error.code] ?? 403, message: error.message, code: error.code };
  const code = (error as { code?: string }).code ?? '';
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return { status: 413, message: '单个表格不能超过 20 MB，请拆分后再上传。', code: ErrorCode.TOO_MANY };
  if (code.startsWith('FST_'))
    return { status: 422, message: '上传的内容不完整，请重新选择文件。', code: ErrorCode.INVALID_INPUT };
  return null;
}

/** GL-1: receives the sheets of an import: `POST /uploads/rosters/{id}?token=…`, multipart, answers 202. */
export function rosterUploadRoute(http: FastifyInstance, open: OpenContext): void {
  const receive = async (request: FastifyRequest<UploadRequest>, reply: FastifyReply) => {
    try {
      const ctx = await open(request);
      const entry = await awaitedImport(ctx, request.params.id, request.query.token ?? '');
      const importerId = personIn(ctx.actor, entry.school_id);
      const files = await keepFiles(
        ctx,
        entry.school_id,
        entry.id,
        await receivedFiles(request.files({ limits: LIMITS })),
      );
      await change(
        { ...ctx, actor: SYSTEM },
        (unit) => receiveRosterFiles(unit, { importId: entry.id, schoolId: entry.school_id, importerId, files }),
        async () => undefined,
      ).catch(async (error: unknown) => {
        for (const { key } of files) await ctx.files.remove(key);
        throw error;
      });
      return await reply.code(202).send({ importId: entry.id });
    } catch (error) {
      const refused = refusal(error);
      if (!refused) throw error;
      const { status, message, code } = refused;
      await drained(request.raw);
      return reply.code(status).send({ message, extensions: { code, requestId: request.id } });
    }
  };
  http.post('/uploads/rosters/:id', receive);
}
