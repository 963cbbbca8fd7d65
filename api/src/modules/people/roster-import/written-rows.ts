import { ChangeSetType, type EntityClass } from '@mikro-orm/core';
import type { Change } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { Course, SchoolClass } from '../../organisation/index.js';
import { Person } from '../person.entity.js';
import { RosterImportChange } from '../roster-import.entity.js';
import { Appointment, StaffMember, TeachingAssignment } from '../staff.entity.js';
import { Enrolment, Guardianship, Student } from '../student.entity.js';

/** A row that an import wrote. */
export interface WrittenRow {
  entity: WrittenEntity;
  id: Id;
  /** The columns it changed, as they were; null when it added the row. */
  before: Record<string, unknown> | null;
  versionAfter: number;
}

/** The entities that an import writes, those that others refer to first. */
export const WRITTEN_ENTITIES = {
  SchoolClass,
  Course,
  Person,
  StaffMember,
  Student,
  Enrolment,
  Guardianship,
  TeachingAssignment,
  Appointment,
} satisfies Record<string, EntityClass<{ id: Id; version: number }>>;

export type WrittenEntity = keyof typeof WRITTEN_ENTITIES;

const ROWS_IN_CHUNK = 500;

/** What the unit of work is about to write to the school's rolls. */
function pendingRows(change: Change): WrittenRow[] {
  const work = change.em.getUnitOfWork();
  work.computeChangeSets();
  return work.getChangeSets().flatMap((set): WrittenRow[] => {
    const entity = set.meta.className as WrittenEntity;
    if (!(entity in WRITTEN_ENTITIES)) return [];
    const row = set.entity as { id: Id; version: number };
    if (set.type === ChangeSetType.CREATE) return [{ entity, id: row.id, before: null, versionAfter: 1 }];
    const former = set.originalEntity as Record<string, unknown>;
    const before = Object.fromEntries(Object.keys(set.payload).map((field) => [field, former[field] ?? null]));
    return [{ entity, id: row.id, before, versionAfter: row.version + 1 }];
  });
}

/** Keeps what an undo needs, in the same transaction as the rows themselves. */
export function keepWrittenRows(change: Change, schoolId: Id, importId: Id): void {
  const rows = pendingRows(change);
  for (let start = 0; start < rows.length; start += ROWS_IN_CHUNK) {
    const chunk = JSON.stringify(rows.slice(start, start + ROWS_IN_CHUNK));
    const place = { id: newId(), schoolId, importId, sequence: start / ROWS_IN_CHUNK };
    change.em.create(RosterImportChange, { ...place, rows: chunk } as never);
  }
}
