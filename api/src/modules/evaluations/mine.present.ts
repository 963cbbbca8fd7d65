import type { Child } from '../../kernel/actor.js';
import { signedIn, type Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { className } from '../organisation/index.js';
import { findPausedHouseholds, findPausesOf, loadVisibleStudent } from '../people/index.js';
import { isPausedOn } from '../people/pause.rules.js';
import { type Phase, Rater } from '../schemes/codes.rules.js';
import type { EvaluationForm } from '../schemes/index.js';
import { findExemptForms } from './exempt-forms.js';
import { evaluates, mayFillHere, raterAs } from './evaluations.policy.js';
import { entryState, formOf, gradeOf } from './form-of.js';
import { findPupils, type Member } from './members.queries.js';
import { countByCourse, findByPeers, findFromHome, findTaughtBy } from './mine.queries.js';
import { daysLeft } from './round.lifecycle.js';
import { doneOf } from './round.present.js';
import { findPairs, findRunning, type CountedRound } from './round.queries.js';
import type { MyEvaluationType } from './sheet.types.js';
import { ENTRY_STATE_NAMES, EntryState } from './submission.lifecycle.js';

/** Rounds that run, with their forms. */
interface Running {
  row: CountedRound;
  form: EvaluationForm;
}

/** What was asked for: everything of the viewer, or what is about one child. */
interface Wanted {
  running: Running[];
  children: Child[];
  studentId: Id | null;
  /** ZM-1: the child is not the viewer's own; they enter in the place of its household. */
  isOnBehalf: boolean;
}

const schoolsOf = (running: readonly Running[]): Id[] => [...new Set(running.map(({ row }) => row.school_id))];
const idsOf = (running: readonly Running[]): Id[] => running.map(({ row }) => row.id);

type Task = Pick<MyEvaluationType, 'studentId' | 'studentName' | 'course' | 'done' | 'total'> & {
  key: string;
  state: EntryState;
};

function present(ctx: Context, { row, form }: Running, { key, state, ...task }: Task): MyEvaluationType {
  return {
    id: `${row.id}${key}`,
    roundId: row.id,
    rater: form.rater as Rater,
    phase: form.phase as Phase,
    formName: form.name,
    classId: row.class_id,
    className: className(gradeOf(ctx, row), row.class_number!),
    ...task,
    dueOn: row.due_on,
    daysLeft: daysLeft({ dueOn: row.due_on as LegalDate }, ctx.clock.today()),
    state,
    stateName: ENTRY_STATE_NAMES[state],
  };
}

const standingOf = (row: CountedRound, studentId: Id, isPaused = false) => ({
  schoolId: row.school_id,
  classId: row.class_id,
  studentId,
  courses: [],
  course: '',
  peerIds: [],
  isPaused,
});

const HOME: readonly Rater[] = [Rater.SELF, Rater.GUARDIAN];

/** Forms about the viewer's own children, or the viewer, for families that did not refuse. */
async function fromHome(
  ctx: Context,
  { running, children, isOnBehalf }: Wanted,
  pupils: Map<Id, Member>,
): Promise<MyEvaluationType[]> {
  const rounds = running.filter(({ form }) => HOME.includes(form.rater));
  const studentIds = [...new Set(children.map((child) => child.studentId))];
  if (rounds.length === 0 || studentIds.length === 0) return [];
  const rows = await findFromHome(ctx, { schoolIds: schoolsOf(rounds), roundIds: idsOf(rounds), studentIds });
  const pauses = await findPausesOf(ctx, schoolsOf(rounds), studentIds);
  const isAsked = ({ row, form }: Running, id: Id): boolean =>
    isOnBehalf || form.rater !== Rater.GUARDIAN || !isPausedOn(pauses.get(id) ?? [], row.due_on as LegalDate);
  return rounds.flatMap((round) =>
    studentIds
      .filter((id) => children.some((child) => child.studentId === id && child.classId === round.row.class_id))
      .filter((id) => isAsked(round, id))
      .filter((id) => pupils.get(id)?.refuses === false)
      .filter((id) => raterAs(ctx.actor, round.form, standingOf(round.row, id, isOnBehalf)))
      .map((studentId) => {
        const said = rows.find((row) => row.round_id === round.row.id && row.student_id === studentId);
        const state = entryState(said);
        const done = state === EntryState.SUBMITTED ? 1 : 0;
        const studentName = pupils.get(studentId)!.name;
        return present(ctx, round, {
          key: `/${studentId}`,
          studentId,
          studentName,
          course: null,
          state,
          done,
          total: 1,
        });
      }),
  );
}

/** Forms about classmates whom the viewer was given. */
async function fromPeers(
  ctx: Context,
  { running, studentId }: Wanted,
  pupils: Map<Id, Member>,
): Promise<MyEvaluationType[]> {
  const rounds = running.filter(
    ({ form, row }) => form.rater === Rater.PEER && mayFillHere(ctx.actor, form, gradeOf(ctx, row)),
  );
  const peerIds = ctx.actor.self
    .map((child) => child.studentId)
    .filter((id) => pupils.get(id)?.agrees && (studentId === null || id === studentId));
  if (rounds.length === 0 || peerIds.length === 0) return [];
  const [schoolIds, roundIds] = [schoolsOf(rounds), idsOf(rounds)];
  const pairs = await findPairs(ctx, { schoolIds, roundIds, peerIds });
  const said = await findByPeers(ctx, { schoolIds, roundIds, peerIds });
  return rounds.flatMap((round) => {
    const own = pairs.filter((pair) => pair.round_id === round.row.id);
    const states = own.map((pair) =>
      entryState(
        said.find(
          (row) => row.round_id === pair.round_id && row.student_id === pair.student_id && row.peer_id === pair.peer_id,
        ),
      ),
    );
    const counts = { done: states.filter((state) => state === EntryState.SUBMITTED).length, total: own.length };
    return own.map((pair, place) => {
      const about = { studentId: pair.student_id, studentName: pair.name, course: null };
      return present(ctx, round, { key: `/${pair.student_id}`, ...about, state: states[place]!, ...counts });
    });
  });
}

/** How far a class is: nothing yet, something, all. */
const stateOfClass = ({ done, total }: { done: number; total: number }): EntryState => {
  if (done === 0) return EntryState.NONE;
  return done < total ? EntryState.DRAFT : EntryState.SUBMITTED;
};

/** Forms about whole classes, for the courses that the viewer teaches. */
async function fromTeachers(ctx: Context, { running }: Wanted): Promise<MyEvaluationType[]> {
  const teaching = ctx.actor.teaching;
  const rounds = running.filter(
    ({ row, form }) => form.rater === Rater.TEACHER && teaching.some((one) => one.classId === row.class_id),
  );
  if (rounds.length === 0) return [];
  const persons = [...new Set(teaching.map((one) => one.personId))];
  const taught = await findTaughtBy(ctx, schoolsOf(rounds), persons);
  const exempt = await findExemptForms(
    ctx,
    rounds.map(({ row }) => row),
  );
  const counted = await countByCourse(ctx, schoolsOf(rounds), idsOf(rounds));
  return rounds.flatMap((round) => {
    const { row } = round;
    const courses = taught.filter((one) => one.class_id === row.class_id && one.term_id === row.term_id);
    const own = [...new Set(courses.map(({ course }) => course))].filter(
      (course) => !row.course || course === row.course,
    );
    return own.map((course) => {
      const sent = counted.find((one) => one.round_id === row.id && one.course === course)?.n ?? 0;
      const free = (exempt.get(row.id) ?? []).filter((form) => form.course === course);
      const done = Number(sent) - free.filter(({ isSent }) => isSent).length;
      const counts = { done, total: Number(row.children) - free.length };
      const about = { studentId: null, studentName: null, course };
      return present(ctx, round, { key: `/${course}`, ...about, state: stateOfClass(counts), ...counts });
    });
  });
}

const FOR_DUTY: readonly Rater[] = [Rater.HOMEROOM_TEACHER, Rater.CLASS_GROUP];

/** Forms about whole classes, for who leads or evaluates them. */
function fromDuty(ctx: Context, { running }: Wanted): MyEvaluationType[] {
  return running
    .filter(({ row, form }) => FOR_DUTY.includes(form.rater) && raterAs(ctx.actor, form, standingOf(row, '')))
    .map((round) => {
      const counts = doneOf(round.row);
      const about = { studentId: null, studentName: null, course: null };
      return present(ctx, round, { key: '', ...about, state: stateOfClass(counts), ...counts });
    });
}

/** ZM-1: a child whose household takes no part today, for who enters in its place; any other is not found. */
async function loadPausedChild(ctx: Context, id: Id): Promise<Child> {
  const { school_id: schoolId, class_id: classId } = await loadVisibleStudent(ctx, id);
  const isOpen = classId !== null && evaluates(ctx.actor, { schoolId, classId });
  const paused = isOpen ? await findPausedHouseholds(ctx, schoolId, [id], ctx.clock.today()) : new Set();
  if (!paused.has(id)) throw notFound('这名学生');
  return { personId: '', schoolId, studentId: id, classId };
}

/** ZM-3: everything that the viewer can fill in now, or only what is about one child, soonest first. */
export async function presentMine(ctx: Context, studentId: Id | null): Promise<MyEvaluationType[]> {
  signedIn(ctx);
  const { offices, teaching, groups, guards, self } = ctx.actor;
  const own = [...guards, ...self].filter((child) => studentId === null || child.studentId === studentId);
  const isOnBehalf = studentId !== null && own.length === 0;
  const children = isOnBehalf ? [await loadPausedChild(ctx, studentId)] : own;
  const duties = studentId === null ? [...offices, ...teaching, ...groups] : [];
  const classIds = [...new Set([...duties, ...children].flatMap(({ classId }) => classId ?? []))];
  if (classIds.length === 0) return [];
  const rows = await findRunning(ctx, classIds);
  const running: Running[] = [];
  for (const row of rows) running.push({ row, form: (await formOf(ctx, row)).form });
  const wanted = { running, children, studentId, isOnBehalf };
  const ids = [...new Set(children.map((child) => child.studentId))];
  const isHome = running.length > 0 && ids.length > 0;
  const known = isHome ? await findPupils(ctx, schoolsOf(running), ids) : [];
  const pupils = new Map(known.map((pupil) => [pupil.studentId, pupil]));
  const tasks = [...(await fromHome(ctx, wanted, pupils)), ...(await fromPeers(ctx, wanted, pupils))];
  if (studentId === null) tasks.push(...(await fromTeachers(ctx, wanted)), ...fromDuty(ctx, wanted));
  return tasks.sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
}
