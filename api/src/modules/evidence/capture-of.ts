import type { Change } from '../../kernel/context.js';
import type { EvidenceRecord } from './record.entity.js';
import { findStudentsOf } from './record.queries.js';
import { monthOf } from './record.rules.js';
import type { Capture } from './tally.rules.js';

/** What a kept record counts for. */
export async function captureOf(change: Change, record: EvidenceRecord): Promise<Capture> {
  const students = await findStudentsOf(change, record.schoolId, [record.id]);
  const { recorderRole, recorderId, category, photoCount } = record;
  const studentIds = students.map((row) => row.student_id);
  return { month: monthOf(record.happenedOn), category, recorderRole, recorderId, studentIds, photos: photoCount };
}
