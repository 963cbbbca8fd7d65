import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, instantOf, legalDateOf, millisecondsOf, type Instant } from '../../kernel/time.js';
import { Door, findGuardiansOf, findPupilPersons, type Due, type Speaks } from '../notifications/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { schemeVersion } from '../schemes/index.js';
import { AT_HOME } from './evidence.policy.js';
import { groupBy } from './group-by.rules.js';
import { findReturned, findStudentsOf } from './record.queries.js';

const DAY_MS = 86_400_000;

/** A returned record with the children whom it is about. */
interface Returned {
  row: Awaited<ReturnType<typeof findReturned>>[number];
  studentIds: Id[];
  words: string;
  last: Pick<Due, 'lastOn' | 'remindDaysLeft'>;
}

/** No scheme gives longer for changing what was returned. */
const LONGEST_DAYS = 30;

/** Before that moment nothing was returned of which anybody is spoken to. */
const longAgo = ({ clock }: Context): Instant => instantOf(millisecondsOf(clock.now()) - (LONGEST_DAYS + 1) * DAY_MS);

async function returnedIn(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Returned[]> {
  const returned: Returned[] = [];
  for (const row of await findReturned(ctx, schoolId, longAgo(ctx))) {
    const { scheme } = await schemeVersion(ctx, schoolId, row.scheme_version_id);
    const { returnedDays, remindDaysLeft, categories } = scheme.recording;
    const last = { lastOn: addDays(legalDateOf(row.reviewed_at as Instant), returnedDays), remindDaysLeft };
    const category = categories.find(({ id }) => id === row.category)?.name ?? row.category;
    if (speaks(last)) returned.push({ row, studentIds: [], words: `一条${category}的记录请改一改再交`, last });
  }
  if (returned.length === 0) return [];
  const ids = returned.map(({ row }) => row.id);
  const students = groupBy(await findStudentsOf(ctx, schoolId, ids), (student) => student.record_id);
  return returned.map((one) => ({ ...one, studentIds: (students.get(one.row.id) ?? []).map((row) => row.student_id) }));
}

/** Of those who recorded at home who still is of the child's family, and takes part. */
async function familiesOf(ctx: Context, schoolId: Id, returned: readonly Returned[]): Promise<ReadonlySet<string>> {
  const about = (role: Recorder): Id[] =>
    returned.filter(({ row }) => row.recorder_role === role).flatMap(({ studentIds }) => studentIds);
  const members = [
    ...(await findGuardiansOf(ctx, schoolId, about(Recorder.GUARDIAN))),
    ...(await findPupilPersons(ctx, schoolId, about(Recorder.STUDENT))),
  ];
  return new Set(members.map(({ studentId, personId }) => `${studentId}/${personId}`));
}

/** What a verifier gave back, for who wrote it; open as long as the scheme says. */
export async function returnedDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const returned = await returnedIn(ctx, schoolId, speaks);
  const families = await familiesOf(ctx, schoolId, returned);
  return returned.flatMap(({ row, studentIds, words, last }): Due[] => {
    const own = { personId: row.recorder_id, subjectId: row.id, words, ...last };
    if (row.entered_as !== null || !AT_HOME.includes(row.recorder_role as Recorder))
      return [{ ...own, studentId: null, classId: row.class_id, door: Door.CLASS_RECORD }];
    const studentId = studentIds.find((id) => families.has(`${id}/${row.recorder_id}`));
    return studentId ? [{ ...own, studentId, classId: null, door: Door.RECORD }] : [];
  });
}
