import type { EntityClass } from '@mikro-orm/core';
import type { Change, Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { defineLoader } from '../../../kernel/loader.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import { RosterImportChange } from '../roster-import.entity.js';
import { personsInUse, type PersonUse } from '../person-uses.js';
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

/** All rows of a school that imports write, as they are now. */
type SchoolRows = Map<WrittenEntity, Versioned[]>;

async function loadSchoolRows(change: Change, schoolId: Id): Promise<SchoolRows> {
  const all: SchoolRows = new Map();
  for (const [name, entity] of Object.entries(WRITTEN_ENTITIES))
    all.set(
      name as WrittenEntity,
      (await change.em.find(entity as EntityClass<Versioned>, { schoolId } as never)) as Versioned[],
    );
  return all;
}

/** What some imports of a school wrote, import by import. */
async function loadWritten(change: Change, schoolId: Id, importIds: readonly Id[]): Promise<Map<Id, WrittenRow[]>> {
  const wanted = { schoolId, importId: { $in: [...importIds] } };
  const chunks = await change.em.find(RosterImportChange, wanted, { orderBy: { sequence: 'asc' } });
  const written = new Map<Id, WrittenRow[]>(importIds.map((id) => [id, []]));
  for (const chunk of chunks) written.get(chunk.importId)!.push(...(JSON.parse(chunk.rows) as WrittenRow[]));
  return written;
}

function undoRowsAmong(all: SchoolRows, written: WrittenRow[]): UndoRows {
  const byId = new Map(written.map((row) => [row.id, row]));
  const gone = new Set(written.filter((row) => !row.before).map((row) => row.id));
  const now = new Map<Id, Versioned>();
  const dependents: UndoRows['dependents'] = [];
  for (const [entity, rows] of all) {
    for (const row of rows) {
      if (byId.has(row.id)) now.set(row.id, row);
      if (gone.has(row.id) || !refersTo(gone, row, byId.get(row.id)?.before ?? {})) continue;
      dependents.push({ entity, row });
    }
  }
  return { written, now, dependents };
}

/** How a row is called: by its own name, or by that of the person it is about. */
function describer(all: SchoolRows): (entity: WrittenEntity, row: Versioned | undefined) => string {
  const byId = (entity: WrittenEntity) => new Map(all.get(entity)!.map((row) => [row.id, row]));
  const [persons, students] = [byId('Person'), byId('Student')];
  const nameOf = (row: Versioned): string => {
    if (row.name) return row.name;
    const personId = (row.studentId ? students.get(row.studentId) : undefined)?.personId ?? row.personId;
    return persons.get(personId ?? '')?.name ?? '';
  };
  return (entity, row) => {
    const name = row ? nameOf(row) : '';
    return name ? `${WHAT[entity]}“${name}”` : WHAT[entity];
  };
}

type Describe = ReturnType<typeof describer>;

function changedSince({ written, now }: UndoRows, describe: Describe): string[] {
  return written.flatMap((row) => {
    const current = now.get(row.id);
    if (current?.version === row.versionAfter) return [];
    return [`${describe(row.entity, current)}：${current ? '导入后又有改动' : '导入后已被移除'}`];
  });
}

function inUse({ written, now }: UndoRows, uses: readonly PersonUse[]): string[] {
  const added = new Set(written.filter((row) => row.entity === 'Person' && !row.before).map((row) => row.id));
  return uses
    .filter((use) => added.has(use.personId))
    .map((use) => `人员“${now.get(use.personId)?.name ?? ''}”：${use.reason}`);
}

/** GL-1: names what has changed since an import, or is in use by now; empty when everything can be taken back. */
function blockersOf(undo: UndoRows, uses: readonly PersonUse[], describe: Describe): string[] {
  const added = undo.dependents.map(({ entity, row }) => `${describe(entity, row)}：导入后新增，用到了这次导入的内容`);
  return [...changedSince(undo, describe), ...added, ...inUse(undo, uses)];
}

/** Some imports of a school with what hinders the undo of each; as many statements for many imports as for one. */
async function loadUndo(change: Change, schoolId: Id, importIds: readonly Id[]) {
  const written = await loadWritten(change, schoolId, importIds);
  const all = await loadSchoolRows(change, schoolId);
  const [uses, describe] = [await personsInUse(change, schoolId), describer(all)];
  return new Map(
    importIds.map((id) => {
      const undo = undoRowsAmong(all, written.get(id)!);
      return [id, { undo, blockers: blockersOf(undo, uses, describe) }];
    }),
  );
}

/** The rows of one import, with what hinders its undo. */
export const loadUndoRows = async (change: Change, schoolId: Id, importId: Id) =>
  (await loadUndo(change, schoolId, [importId])).get(importId)!;

/** Deletes rows that an import added, those that refer to others first. */
async function removeAdded(change: Change, schoolId: Id, added: WrittenRow[]): Promise<void> {
  for (const [name, entity] of Object.entries(WRITTEN_ENTITIES).reverse()) {
    const ids = added.filter((row) => row.entity === name).map((row) => row.id);
    const table = change.em.getMetadata().get(entity as never).tableName as 'person';
    await removeRows(change, table, schoolId, ids);
  }
}

/** Puts every row back as it was; rows that the import added go. */
export async function undoRows(change: Change, schoolId: Id, { written, now }: UndoRows): Promise<void> {
  for (const row of written) if (row.before) Object.assign(now.get(row.id)!, row.before);
  await removeAdded(
    change,
    schoolId,
    written.filter((row) => !row.before),
  );
}

/** What hinders an undo at this moment; reads only. All imports of a list are looked at together. */
export const loadBlockers = defineLoader(
  async (ctx: Context, imports: readonly { id: Id; schoolId: Id }[]): Promise<string[][]> => {
    const em = ctx.database.fork();
    const reading: Change = { ...ctx, em, announce: () => undefined, afterCommit: () => undefined };
    const found = new Map<Id, string[]>();
    for (const schoolId of new Set(imports.map((entry) => entry.schoolId))) {
      const ids = imports.filter((entry) => entry.schoolId === schoolId).map(({ id }) => id);
      for (const [id, { blockers }] of await loadUndo(reading, schoolId, ids)) found.set(id, blockers);
    }
    return imports.map(({ id }) => found.get(id)!);
  },
);
