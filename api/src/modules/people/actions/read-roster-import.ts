import type { Change } from '../../../kernel/context.js';
import { conflict, DomainError } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { RosterImport } from '../roster-import.entity.js';
import { RosterImportState } from '../roster-import.lifecycle.js';
import { dryRunOf } from '../roster-import/load-hazards.js';
import { compareRoster, planHash, sealPreview } from '../roster-import/preview.js';
import { sealSheets } from '../roster-import/seal-sheets.js';
import { readKeptFiles, type KeptFile } from '../roster-import/roster-files.js';
import { forgetSheetsInTime } from './forget-roster-sheets.js';

/** The job that reads uploaded sheets. */
export const READ_ROSTER_JOB = 'people.read-roster';

/** Somebody has uploaded the sheets of this import already. */
export const filesReceived = (): DomainError => conflict('这次导入的表格已经收到，不用重复上传。');

/** An import and its school. */
export interface ImportPlace {
  importId: Id;
  schoolId: Id;
}

/** What the job is told: also who brought the sheets. */
export type ReadRosterOrder = ImportPlace & { importerId: Id | null };

/** GL-1: takes the uploaded sheets of an import and has them read. */
export async function receiveRosterFiles(
  change: Change,
  input: ReadRosterOrder & { files: KeptFile[] },
): Promise<void> {
  const entry = await change.em.findOneOrFail(RosterImport, { id: input.importId, schoolId: input.schoolId });
  if (entry.state !== RosterImportState.WAITING_FOR_FILES) throw filesReceived();
  entry.files = JSON.stringify(input.files);
  await haveRead(change, entry, input.importerId);
  await forgetSheetsInTime(change, input);
}

/** Has the sheets of an import read, which are not being read yet. */
export async function haveRead(change: Change, entry: RosterImport, importerId: Id | null): Promise<void> {
  entry.become(RosterImportState.READING);
  const order: ReadRosterOrder = { importId: entry.id, schoolId: entry.schoolId, importerId };
  await change.jobs.enqueue(change.db, READ_ROSTER_JOB, order);
  change.afterCommit(() => change.jobs.wake());
}

/** GL-1: reads the sheets and shows what they would do. Nothing of the school's rolls is written. */
export async function readRosterImport(change: Change, order: ReadRosterOrder): Promise<void> {
  const { importId, schoolId, importerId } = order;
  const entry = await change.em.findOneOrFail(RosterImport, { id: importId, schoolId });
  if (entry.state !== RosterImportState.READING) return;
  try {
    const read = await compareRoster(change, { schoolId, importerId }, await readKeptFiles(change, entry));
    const { draft, plan } = read;
    entry.previewSealed = sealPreview(change, entry.id, dryRunOf(change, read, importerId));
    entry.sheetsSealed = sealSheets(change, entry.id, draft.seen);
    entry.planHash = planHash(plan);
    entry.become(RosterImportState.PREVIEWED);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    fail(entry, error.message);
  }
}

const UNREAD = '表格没有读成，不是表格的问题。请重新上传一次；还不行请联系系统管理员。';

/** GL-1: says that the sheets could not be read, however often it was tried. */
export async function giveUpReading(change: Change, { importId, schoolId }: ReadRosterOrder): Promise<void> {
  const entry = await change.em.findOneOrFail(RosterImport, { id: importId, schoolId });
  if (entry.state !== RosterImportState.READING) return;
  fail(entry, UNREAD);
}

function fail(entry: RosterImport, why: string): void {
  entry.failure = why;
  entry.sheetsSealed = null;
  entry.become(RosterImportState.FAILED);
}
