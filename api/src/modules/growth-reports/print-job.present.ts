import { randomBytes } from 'node:crypto';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { instantOf, millisecondsOf } from '../../kernel/time.js';
import { PRINT_STATE_NAMES, PRINT_TRANSITIONS, PrintState } from './print-job.lifecycle.js';
import { itemsOf, printedOf, type PrintFault, type PrintJobRow } from './print-job.queries.js';
import type { PrintDownloadType, PrintJobType, RefusedPrintType } from './print.types.js';

/** What a download link is signed for. */
export const PRINT_PURPOSE = 'print download';
/** Seconds for which a download link works; it works once. */
export const DOWNLOAD_SECONDS = 300;

const FAILURES: Record<PrintFault, string> = {
  SLOW: '内容太多，生成超时。请减少这名学生的照片，重新发布以后再生成；还不行请联系系统管理员。',
  BROKEN: '没有生成成功，可能有照片损坏。请撤回这名学生打不开的照片再生成；还不行请联系系统管理员。',
  UNAVAILABLE: '系统暂时没能生成。请稍后再生成一次；还不行请联系系统管理员。',
};

/** What could not be printed, in the order of the seats. */
const refusedOf = (row: Pick<PrintJobRow, 'items'>): RefusedPrintType[] =>
  itemsOf(row).flatMap(({ name, fault }) => (fault ? [{ name, message: FAILURES[fault] }] : []));

/** The name of what is downloaded. */
export const fileNameOf = (row: Pick<PrintJobRow, 'items' | 'class_id' | 'student_id'>): string => {
  const items = itemsOf(row);
  if (row.student_id) return `${items[0]!.name}.pdf`;
  return `${row.class_id === null ? '全校合订' : '班级'}报告单（${printedOf(items).length} 份）.zip`;
};

/** What the signature of a link covers. */
export const downloadSubject = (schoolId: Id, jobId: Id, once: string): string => `${schoolId}/${jobId}/${once}`;

function downloadOf(ctx: Context, row: PrintJobRow): PrintDownloadType {
  const once = randomBytes(12).toString('hex');
  const token = ctx.links.sign(PRINT_PURPOSE, downloadSubject(row.school_id, row.id, once), DOWNLOAD_SECONDS);
  return {
    url: `/downloads/prints/${row.school_id}/${row.id}/${once}?token=${token}`,
    fileName: fileNameOf(row),
    expiresAt: instantOf(millisecondsOf(ctx.clock.now()) + DOWNLOAD_SECONDS * 1000),
  };
}

/** A job as its people see it; whoever may see it may download. */
export function presentJob(ctx: Context, row: PrintJobRow): PrintJobType {
  const state = row.state as PrintState;
  return {
    id: row.id,
    classId: row.class_id,
    studentId: row.student_id,
    state,
    stateName: PRINT_STATE_NAMES[state],
    total: row.total,
    done: row.done,
    pages: row.pages,
    requestedAt: row.requested_at,
    failure: row.failure && FAILURES[row.failure as PrintFault],
    refused: refusedOf(row),
    download: state === PrintState.DONE ? downloadOf(ctx, row) : null,
    viewerCanCancel: PRINT_TRANSITIONS[state].includes(PrintState.CANCELLED),
  };
}
