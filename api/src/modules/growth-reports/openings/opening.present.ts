import type { Context } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { NO_CLASS } from '../../people/people.rules.js';
import { chooseTerm, loadChildPlace } from '../place.js';
import type { Room } from '../room.js';
import { seesOpenings } from './opening.policy.js';
import { findFamilyOpenings, findOpenings } from './opening.queries.js';
import { OPENED_AS_NAMES, OPENED_BY_NAMES, OpenedBy, type OpenedAs } from './opening.rules.js';
import type { BookletOpeningType, FamilyOpeningType } from './opening.types.js';

type OpeningRow = Awaited<ReturnType<typeof findOpenings>>[number];

function openingOf(row: OpeningRow): BookletOpeningType {
  const [quality, way] = [row.quality as OpenedBy, row.way as OpenedAs];
  return {
    ...{ id: row.id, number: row.number, who: row.name },
    ...{ quality, qualityName: OPENED_BY_NAMES[quality], way, wayName: OPENED_AS_NAMES[way] },
    ...{ firstAt: row.first_at as Instant, lastAt: row.last_at as Instant, days: row.days },
  };
}

/** ZM-10: who opened a child's booklet of a term, and when; for who publishes it. */
export async function presentOpenings(ctx: Context, wanted: Id, termId: Id | null): Promise<BookletOpeningType[]> {
  const { student, terms } = await loadChildPlace(ctx, wanted);
  const { id: studentId, school_id: schoolId, class_id: classId } = student;
  if (!seesOpenings(ctx.actor, { schoolId, studentId, classId: classId ?? NO_CLASS }))
    throw forbidden('谁打开过报告单（册），只有班主任和学校能看；自己孩子的，请别的老师看。');
  const rows = await findOpenings(ctx, { schoolId, studentId, termId: chooseTerm(terms, termId)[0]!.id });
  return rows.map(openingOf);
}

/** Of the pupils of a class whose booklets the viewer publishes, and whose booklet is out: whether the family opened it. */
export async function loadFamilyOpenings(ctx: Context, room: Room, termId: Id): Promise<Map<Id, FamilyOpeningType>> {
  const { schoolId, classId } = room;
  const studentIds = room.pupils
    .filter(({ id: studentId, report }) => report.version && seesOpenings(ctx.actor, { schoolId, classId, studentId }))
    .map(({ id }) => id);
  if (studentIds.length === 0) return new Map();
  const rows = await findFamilyOpenings(ctx, { schoolId, termId, studentIds });
  const first = (studentId: Id, quality: OpenedBy) =>
    (rows.find((row) => row.student_id === studentId && row.quality === quality)?.first_at ?? null) as Instant | null;
  return new Map(
    studentIds.map((id) => [id, { guardianAt: first(id, OpenedBy.GUARDIAN), pupilAt: first(id, OpenedBy.PUPIL) }]),
  );
}
