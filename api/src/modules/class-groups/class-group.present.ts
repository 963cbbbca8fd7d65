import type { Context } from '../../kernel/context.js';
import { ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, type Instant, type LegalDate } from '../../kernel/time.js';
import { className, gradeOfCohort, loadVisibleSchool, schoolYearOf, type Stage } from '../organisation/index.js';
import { findClasses, loadVisibleClass, seesChildrenOf, type VisibleClass } from '../people/index.js';
import { findSchemesForCohorts, schemeOfClass } from '../schemes/index.js';
import { setsGroup } from './class-group.policy.js';
import {
  findHeads,
  findSeats,
  findTeachers,
  type HeadRow,
  type SeatRow,
  type TeacherRow,
} from './class-group.queries.js';
import { groupWords, headCount, isComplete, type GroupSize } from './class-group.rules.js';
import type { ClassGroupMemberType, ClassGroupType, GroupCandidateType } from './class-group.types.js';

/** The size that the scheme of a class asks for; refuses kindly where it knows no groups. */
export async function groupSize(ctx: Context, place: VisibleClass): Promise<GroupSize> {
  const { scheme } = await schemeOfClass(ctx, place);
  if (!scheme.classGroup) throw ruleBroken('按学校的评价方案，班级不设评价小组。');
  return scheme.classGroup;
}

const coursesOf = (teachers: readonly TeacherRow[], personId: Id): string[] => [
  ...new Set(teachers.filter((row) => row.person_id === personId).map((row) => row.course)),
];

const member = (row: SeatRow, teachers: readonly TeacherRow[]): ClassGroupMemberType => ({
  id: row.id,
  personId: row.person_id,
  name: row.name,
  courseNames: coursesOf(teachers, row.person_id),
  startsOn: row.starts_on,
  lastOn: row.ends_on && addDays(row.ends_on as LegalDate, -1),
});

function candidatesAmong(teachers: readonly TeacherRow[], leaderIds: readonly Id[]): GroupCandidateType[] {
  const names = new Map(teachers.map((row) => [row.person_id, row.name]));
  return [...names]
    .filter(([personId]) => !leaderIds.includes(personId))
    .map(([personId, name]) => ({ personId, name, courseNames: coursesOf(teachers, personId) }));
}

const byLeaving = (one: SeatRow, other: SeatRow): number => (one.ends_on! < other.ends_on! ? 1 : -1);

/** What is known of one class for its group. */
interface Found {
  room: VisibleClass;
  size: GroupSize;
  heads: HeadRow[];
  seats: SeatRow[];
  teachers: TeacherRow[];
}

/** Who leads a class, one or none in most; a class without a homeroom teacher has a row of nobody. */
export const leadersAmong = (heads: readonly HeadRow[]): { id: Id; name: string }[] =>
  heads.flatMap(({ person_id: id, name }) => (id && name ? [{ id, name }] : []));

/** Who is in a group today beside its leader, and who was. */
function membersOf({ seats, teachers }: Found, leaderIds: readonly Id[], today: LegalDate) {
  const held = seats.filter((row) => row.ends_on === null || row.starts_on < row.ends_on);
  const now = held.filter((row) => row.ends_on === null || row.ends_on > today);
  const others = now.filter((row) => !leaderIds.includes(row.person_id));
  const former = held.filter((row) => !now.includes(row)).sort(byLeaving);
  return {
    members: others.map((row) => member(row, teachers)),
    former: former.map((row) => member(row, teachers)),
  };
}

const present = (ctx: Context, found: Found): ClassGroupType => {
  const { room, size, heads, teachers } = found;
  const today = ctx.clock.today();
  const leaders = leadersAmong(heads);
  const leaderIds = leaders.map(({ id }) => id);
  const { members, former } = membersOf(found, leaderIds, today);
  const memberIds = members.map(({ personId }) => personId);
  const count = headCount(leaderIds, memberIds);
  const viewerCanSet = setsGroup(ctx.actor, room);
  const [group] = heads;
  return {
    classId: room.id,
    className: className(gradeOfCohort(room.stage as Stage, room.entry_year, schoolYearOf(today)), room.number),
    version: group?.version ?? 0,
    ...{ least: size.least, most: size.most, members, former, headCount: count },
    leaderName: leaders.map(({ name }) => name).join('、') || null,
    isComplete: isComplete(count, leaders.length > 0, size),
    words: groupWords(count, leaders.length > 0, size),
    ...{ setBy: group?.set_by ?? null, setAt: (group?.set_at ?? null) as Instant | null, viewerCanSet },
    candidates: viewerCanSet ? candidatesAmong(teachers, leaderIds) : [],
  };
};

/** Groups of some classes of one school: three statements. */
async function presentGroups(
  ctx: Context,
  schoolId: Id,
  rooms: readonly { room: VisibleClass; size: GroupSize }[],
): Promise<ClassGroupType[]> {
  if (rooms.length === 0) return [];
  const ids = rooms.map(({ room }) => room.id);
  const heads = Map.groupBy(await findHeads(ctx, schoolId, ids), (row) => row.class_id);
  const seats = Map.groupBy(await findSeats(ctx, schoolId, ids), (row) => row.class_id);
  const teachers = Map.groupBy(await findTeachers(ctx, schoolId, ids), (row) => row.class_id);
  const of = <T>(found: Map<Id, T[]>, { id }: VisibleClass): T[] => found.get(id) ?? [];
  return rooms.map(({ room, size }) =>
    present(ctx, { room, size, heads: of(heads, room), seats: of(seats, room), teachers: of(teachers, room) }),
  );
}

/** ZM-2: the evaluation group of a class, for those who work with the class. */
export async function presentClassGroup(ctx: Context, classId: Id): Promise<ClassGroupType> {
  const room = await loadVisibleClass(ctx, classId);
  const [group] = await presentGroups(ctx, room.school_id, [{ room, size: await groupSize(ctx, room) }]);
  return group!;
}

/** ZM-2: the groups of the classes of a school with which the viewer works: for its offices all. */
export async function presentSchoolGroups(ctx: Context, schoolId: Id): Promise<ClassGroupType[]> {
  const school = await loadVisibleSchool(ctx, schoolId);
  const rooms = (await findClasses(ctx, school.id)).filter((room) => seesChildrenOf(ctx.actor, room));
  const cohorts = rooms.map((room) => ({ stage: room.stage as Stage, entryYear: room.entry_year }));
  const schemes = await findSchemesForCohorts(ctx, { schoolId: school.id, on: ctx.clock.today() }, cohorts);
  const withGroups = rooms.flatMap((room, at) => {
    const size = schemes[at]?.scheme.classGroup;
    return size ? [{ room, size }] : [];
  });
  return presentGroups(ctx, school.id, withGroups);
}
