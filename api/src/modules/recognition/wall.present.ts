import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { chosenTerm, findBegunTerms, termName } from '../organisation/index.js';
import { loadVisibleStudent } from '../people/index.js';
import { schemeVersion, type Scheme } from '../schemes/index.js';
import { subjectOf } from '../schemes/subject.rules.js';
import { findFlowersInTerm, type FlowerRow } from './flower.queries.js';
import { reasonName, slotOf } from './flower.present.js';
import { wallOf, type Bunch } from './wall.rules.js';
import type { FlowerWallType, WallCourseType, WallFlowerType } from './wall.types.js';

interface Hanging {
  course: string;
  /** The reason by name: what two schemes call the same is the same to a family. */
  reason: string;
  giverId: Id;
  row: FlowerRow;
}

const ofNoCourse = '班主任';

function presentBunch({ course, reasons, flowers }: Bunch<Hanging>, scheme: Scheme): WallCourseType {
  return {
    name: course || ofNoCourse,
    slot: course === '' ? null : slotOf(scheme, subjectOf(scheme, course)?.dimension ?? null),
    reasons: reasons.map(({ reason, count }) => ({ name: reason, count })),
    flowers: flowers.map(({ row, reason }): WallFlowerType => ({
      id: row.id,
      reasonName: reason,
      note: row.note || null,
      giverName: row.giver_name ?? '',
      givenAt: row.given_at,
    })),
  };
}

async function schemesOf(ctx: Context, schoolId: Id, rows: readonly FlowerRow[]): Promise<Map<Id, Scheme>> {
  const schemes = new Map<Id, Scheme>();
  for (const id of new Set(rows.map((row) => row.scheme_version_id)))
    schemes.set(id, (await schemeVersion(ctx, schoolId, id)).scheme);
  return schemes;
}

/** ZM-5: the wall of a child's flowers in a term, as its family sees it; null before the school's first term. */
export async function presentFlowerWall(
  ctx: Context,
  studentId: Id,
  termId?: Id | null,
): Promise<FlowerWallType | null> {
  const { school_id: schoolId } = await loadVisibleStudent(ctx, studentId);
  const term = chosenTerm(await findBegunTerms(ctx, schoolId, ctx.clock.today()), termId);
  if (!term) return null;
  const rows = await findFlowersInTerm(ctx, { schoolId, studentId, termId: term.id });
  const schemes = await schemesOf(ctx, schoolId, rows);
  const hanging = rows.map((row): Hanging => {
    const reason = reasonName(schemes.get(row.scheme_version_id)!, row.reason);
    return { course: row.course, reason, giverId: row.giver_id, row };
  });
  const subjects = [...schemes.values()].flatMap((scheme) => scheme.subjects);
  const courses = subjects.flatMap((subject) => [subject.name, ...subject.alsoCalled]);
  return {
    termId: term.id,
    termName: termName({ schoolYear: term.school_year, semester: term.semester }),
    count: rows.length,
    giverCount: new Set(rows.map((row) => row.giver_id)).size,
    courses: wallOf(hanging, courses).map((one) =>
      presentBunch(one, schemes.get(one.flowers[0]!.row.scheme_version_id)!),
    ),
  };
}
