import type { EntityClass } from '@mikro-orm/core';
import type { Change, Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { Person } from '../person.entity.js';
import { RosterImportChange } from '../roster-import.entity.js';
import { personsInUse } from '../person-uses.js';
import { WRITTEN_ENTITIES, type WrittenEntity, type WrittenRow } from './written-rows.js';

/** How rows of the rolls refer to each other. */
const REFERENCES = ['personId', 'studentId', 'classId', 'courseId', 'staffId'] as const;

type Versioned = { id: Id; version: number; name?: string } & { [K in (typeof REFERENCES)[number]]?: Id | null };

const WHAT: Record<WrittenEntity, string> = {
  SchoolClass: '班级',
  Course: '课程',
  Person: '人员',
  StaffMember: '教职工',
  Student: '学生',
  Enrolment: '学生在班情况',
  Guardianship: '监护关系',
  TeachingAssignment: '任课安排',
  Appointment: '岗位',
};

/** The rows of an import with what they are now. */
export interface UndoRows {
  written: WrittenRow[];
  now: Map<Id, Versioned>;
  /** Rows that would stay and refer to one that would go. */
  dependents: { entity: WrittenEntity; row: Versioned }[];
}

/** Whether a row, put back as it was, refers to one of those that go. */
const refersTo = (gone: ReadonlySet<Id>, row: Versioned, before: Record<string, unknown> = {}): boolean =>
  REFERENCES.some((field) => !(field in before) && gone.has(row[field] ?? ''));

/** Loads what an import wrote, and the rows as they are now. */
export async function loadUndoRows(change: Change, schoolId: Id, importId: Id): Promise<UndoRows> {
  const chunks = await change.em.find(RosterImportChange, { schoolId, importId }, { orderBy: { sequence: 'asc' } });
  const written = chunks.flatMap((chunk) => JSON.parse(chunk.rows) as WrittenRow[]);
  const byId = new Map(written.map((row) => [row.id, row]));
  const gone = new Set(written.filter((row) => !row.before).map((row) => row.id));
  const now = new Map<Id, Versioned>();
  const dependents: UndoRows['dependents'] = [];
  for (const [name, entity] of Object.entries(WRITTEN_ENTITIES)) {
    const rows = (await change.em.find(entity as EntityClass<Versioned>, { schoolId } as never)) as Versioned[];
    for (const row of rows) {
      if (byId.has(row.id)) now.set(row.id, row);
      if (gone.has(row.id) || !refersTo(gone, row, byId.get(row.id)?.before ?? {})) continue;
      dependents.push({ entity: name as WrittenEntity, row });
    }
  }
  return { written, now, dependents };
}

async function nameOf(change: Change, schoolId: Id, row: Versioned | undefined): Promise<string> {
  if (!row) return '';
  if (row.name) return row.name;
  const student = row.studentId
    ? await change.em.findOne(WRITTEN_ENTITIES.Student, { id: row.studentId, schoolId })
    : null;
  const personId = student?.personId ?? row.personId;
  const person = personId ? await change.em.findOne(Person, { id: personId, schoolId }) : null;
  return person?.name ?? '';
}

async function described(
  change: Change,
  schoolId: Id,
  entity: WrittenEntity,
  row: Versioned | undefined,
): Promise<string> {
  const name = await nameOf(change, schoolId, row);
  return name ? `${WHAT[entity]}“${name}”` : WHAT[entity];
}

async function changedSince(change: Change, schoolId: Id, { written, now }: UndoRows): Promise<string[]> {
  const blockers: string[] = [];
  for (const row of written) {
    const current = now.get(row.id);
    if (current?.version === row.versionAfter) continue;
    const what = await described(change, schoolId, row.entity, current);
    blockers.push(`${what}：${current ? '导入后又有改动' : '导入后已被移除'}`);
  }
  return blockers;
}

async function inUse(change: Change, schoolId: Id, { written, now }: UndoRows): Promise<string[]> {
  const added = new Set(written.filter((row) => row.entity === 'Person' && !row.before).map((row) => row.id));
  const uses = await personsInUse(change, schoolId);
  return uses
    .filter((use) => added.has(use.personId))
    .map((use) => `人员“${now.get(use.personId)?.name ?? ''}”：${use.reason}`);
}

/** GL-1: names what has changed since the import, or is in use by now; empty when everything can be taken back. */
export async function undoBlockers(change: Change, schoolId: Id, undo: UndoRows): Promise<string[]> {
  const blockers = await changedSince(change, schoolId, undo);
  for (const { entity, row } of undo.dependents) {
    blockers.push(`${await described(change, schoolId, entity, row)}：导入后新增，用到了这次导入的内容`);
  }
  return [...blockers, ...(await inUse(change, schoolId, undo))];
}

const ROWS_IN_DELETE = 500;

/** Deletes rows that an import added, those that refer to others first. */
async function removeRows(change: Change, schoolId: Id, added: WrittenRow[]): Promise<void> {
  for (const [name, entity] of Object.entries(WRITTEN_ENTITIES).reverse()) {
    const ids = added.filter((row) => row.entity === name).map((row) => row.id);
    const table = change.em.getMetadata().get(entity as never).tableName as 'person';
    for (let start = 0; start < ids.length; start += ROWS_IN_DELETE) {
      const chunk = ids.slice(start, start + ROWS_IN_DELETE);
      await change.db.deleteFrom(table).where('school_id', '=', schoolId).where('id', 'in', chunk).execute();
    }
  }
}

/** Puts every row back as it was; rows that the import added go. */
export async function undoRows(change: Change, schoolId: Id, { written, now }: UndoRows): Promise<void> {
  for (const row of written) if (row.before) Object.assign(now.get(row.id)!, row.before);
  await removeRows(
    change,
    schoolId,
    written.filter((row) => !row.before),
  );
}

/** What hinders an undo at this moment; reads only. */
export async function blockersNow(ctx: Context, schoolId: Id, importId: Id): Promise<string[]> {
  const reading: Change = { ...ctx, em: ctx.database.fork(), announce: () => undefined, afterCommit: () => undefined };
  return undoBlockers(reading, schoolId, await loadUndoRows(reading, schoolId, importId));
}
