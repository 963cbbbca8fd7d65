import type { Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { change } from '../../../kernel/unit-of-work.js';
import { findVersion } from '../growth-report.queries.js';
import { itemsOf, printedOf, type PrintJobRow } from '../print-job.queries.js';
import { noteOpening } from './actions/note-opening.js';
import { findFamilyTie } from './opening.queries.js';
import { OpenedAs, OpenedBy } from './opening.rules.js';

async function qualityOf(ctx: Context, job: PrintJobRow, studentId: Id): Promise<OpenedBy> {
  const personId = job.requested_by_id;
  const tie = await findFamilyTie(ctx, { schoolId: job.school_id, studentId, personId });
  if (tie?.person_id === personId) return OpenedBy.PUPIL;
  return tie?.guardianship_id ? OpenedBy.GUARDIAN : OpenedBy.STAFF;
}

/** ZM-10: keeps that the PDF of a child's booklet was downloaded, by who asked for it; nothing of whole classes, which are for printing. */
export async function noteDownload(ctx: Context, job: PrintJobRow): Promise<void> {
  const { school_id: schoolId, student_id: studentId, term_id: termId, requested_by_id: personId } = job;
  if (!studentId) return;
  const version = await findVersion(ctx, schoolId, printedOf(itemsOf(job))[0]!.versionId);
  const quality = await qualityOf(ctx, job, studentId);
  const opening = { schoolId, studentId, termId, number: version!.number, personId, quality, way: OpenedAs.PDF };
  try {
    await change(
      ctx,
      (unit) => noteOpening(unit, opening),
      async () => undefined,
    );
  } catch (error) {
    // Two downloads of the same moment are one opening.
    if (!(error instanceof DomainError && error.code === ErrorCode.CONFLICT)) throw error;
  }
}
